# check
# copy.replace：dataclass、具名元组、日期可以改几个字段得到新对象，其余字段仍是同一个，init=False 的字段则按默认重新来；列表不行
import collections
import copy
import dataclasses
import datetime


@dataclasses.dataclass(frozen=True)
class Order:
    state: str
    items: list
    cache: list = dataclasses.field(init=False, default_factory=list)


old = Order("new", ["book"])
old.cache.append("x")
new = copy.replace(old, state="paid")
print(new, "same items:", new.items is old.items, "same cache:", new.cache is old.cache)
Point = collections.namedtuple("Point", "x y")
print(copy.replace(Point(1, 2), y=3), copy.replace(datetime.date(2026, 11, 28), day=1))
try:
    copy.replace([1])
except TypeError as e:
    print("TypeError:", e)
