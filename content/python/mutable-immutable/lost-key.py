# check
# 按可变字段算哈希：改了字段，键多半找不到（一千个里字典碰巧找到的有几个）；只写 __eq__ 的类和默认的 dataclass 不可哈希
from dataclasses import dataclass


@dataclass(unsafe_hash=True)
class Point:
    x: int


point = Point(1)
table = {point: "found"}
point.x = 2
print(point in table, Point(1) in table, len(table), next(iter(table)) is point)
found = 0
for n in range(1000):
    point = Point(-1)
    table = {point: "found"}
    point.x = n
    found += point in table
print(found, "of", n + 1)


class Equal:
    def __eq__(self, other):
        return True


print("__hash__" in vars(Equal), Equal.__hash__)


@dataclass
class Data:
    x: int


for value in Equal(), Data(1):
    try:
        hash(value)
    except TypeError as e:
        print(e)
