# check
# 异常的 __reduce__ 是再调用一次类：还原时 __init__ 会跑，参数取自 args，多要的那个就缺了
import copy
import pickle


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
