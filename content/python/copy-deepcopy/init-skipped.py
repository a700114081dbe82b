# check
# 拷贝实例不调用 __init__，搬的是 __dict__ 里的属性，__slots__ 的也搬
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
