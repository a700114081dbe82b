# check
# 防改：tuple 与复制给的是另一份，MappingProxyType 是只读的视图，原字典变了它也变；类型标注不拦运行
from collections.abc import Sequence
from types import MappingProxyType


def change(items: Sequence[int]) -> None:
    items.append(9)


items = [1]
change(list(items))
print(items)
try:
    change(tuple(items))
except AttributeError as e:
    print(e)
change(items)
print(items)
source = {"a": 1}
view = MappingProxyType(source)
try:
    view["b"] = 2
except TypeError as e:
    print(e)
source["b"] = 2
print(view)
