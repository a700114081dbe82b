# check
# 拷贝后还是不是同一个对象：数字、字符串、函数、类是；元组看里面；日期和 frozenset 不可变，深拷贝却是新的
import copy
import datetime


class Model: ...


today = datetime.date(2026, 11, 28)
for name, x in {
    "int": 10**30,
    "str": "text",
    "function": copy.copy,
    "class": Model,
    "(1, 'a')": (1, "a"),
    "(1, [])": (1, []),
    "frozenset": frozenset([1]),
    "date": today,
    "instance": Model(),
    "list": [],
}.items():
    print(name, "copy:", copy.copy(x) is x, "deepcopy:", copy.deepcopy(x) is x)
print(copy.copy(today) == today)
