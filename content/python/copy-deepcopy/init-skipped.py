# check
# 拷贝实例不调用 __init__，搬的是 __dict__ 里的属性，__slots__ 的也搬；异常按 args 再调用一次类
import copy


class User:
    def __init__(self, tags):
        print("__init__")
        self.tags = tags


class Slim:
    __slots__ = ("tags",)


u = User(["a"])
print("copying")
print(copy.copy(u).tags is u.tags, copy.deepcopy(u).tags is u.tags)
slim = Slim()
slim.tags = ["a"]
print(copy.copy(slim).tags is slim.tags, copy.deepcopy(slim).tags is slim.tags)


class Failed(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")


for job in (copy.copy, copy.deepcopy):
    print(job.__name__, job(Failed(3)).args)
