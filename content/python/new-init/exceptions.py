# check
# 异常的 __reduce__ 是再调用一次类：还原时 __init__ 会跑，参数取自 args，super().__init__ 漏掉的那个就缺了，不调它的按位置传不缺，按关键字传照样缺；set、deque 的子类还原时 __init__ 也会跑
import copy
import pickle
from collections import deque


class ApiError(Exception):
    def __init__(self, message, code):
        print("__init__", message, code)
        super().__init__(message)


class Plain(Exception):
    def __init__(self, message):
        print("__init__", message)
        super().__init__(message)


for error in (Plain("late"), ApiError("late", 504)):
    print(error.__reduce__()[:2], "__reduce__" in vars(BaseException))
    for again in (copy.copy, lambda e: pickle.loads(pickle.dumps(e))):
        try:
            again(error)
        except TypeError as e:
            print("TypeError:", e)


class NoSuper(Exception):
    def __init__(self, message, code):
        self.code = code


print("no super().__init__:", BaseException.__new__(NoSuper, 1, 2).args, pickle.loads(pickle.dumps(NoSuper("late", 504))).args)
try:
    pickle.loads(pickle.dumps(NoSuper("late", code=504)))
except TypeError as e:
    print("TypeError:", e)
for base in (set, deque, dict):
    ran = []
    cls = type("Sub", (base,), {"__init__": lambda self, *args: ran.append("__init__")})
    one = cls()
    ran.clear()
    copy.copy(one)
    print("copy of a subclass of", base.__name__, ran)
