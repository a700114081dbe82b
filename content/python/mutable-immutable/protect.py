# check
# 防改：tuple 与复制给的是另一份，里面的列表却还是原来的，深拷贝才不是；MappingProxyType 是只读的视图，原字典变了它也变，值是列表照样能改；类型标注不拦运行
from collections.abc import Sequence
from copy import deepcopy
from types import MappingProxyType


def change(items: Sequence[int]) -> None:
    items.append(9)


items = [1]
change(list(items))
print(items)
rows = [[1]]
for row in tuple(rows):
    row.append(9)
for row in deepcopy(rows):
    row.append(8)
print(rows)
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
nested = MappingProxyType({"tags": []})
nested["tags"].append("new")
print(nested)
