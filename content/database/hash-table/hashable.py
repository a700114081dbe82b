# check: python=3.15
# 可变的内置容器不可哈希；元组和 3.15 的 frozendict 看里面的；什么都不定义的类按身份哈希；只定义 __eq__ 的类和默认的 dataclass 不可哈希；set 不按插入顺序
from dataclasses import dataclass


def hashable(x):
    try:
        return hash(x) is not None
    except TypeError as error:
        return str(error)


class OnlyEq:
    def __eq__(self, other): return True


@dataclass
class Point:
    x: int


class Plain:
    pass


for x in ([], {}, set(), (1, "a"), (1, []), frozendict(a=1), frozendict(a=[]), OnlyEq(), Point(1)):
    print(type(x).__name__, hashable(x))
one, other = Plain(), Plain()
found = {one: 1}
one.name = "changed"
print("Plain, changed while it is a key:", one in found, other in found)
print("__hash__ of a class that defines only __eq__:", OnlyEq.__hash__)
print(set([9, 1, 8]) == {1, 8, 9}, list(set([9, 1, 8])), list(dict.fromkeys([9, 1, 8])))
