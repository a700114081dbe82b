# check
# 拷贝后还是不是同一个对象：数字、字符串、函数、类是；元组看里面；日期、frozenset、具名元组不可变，深拷贝却是新的；类上的列表仍共用，没有 __eq__ 的实例不等；绑定方法的深拷贝连实例一起拷
import collections
import copy
import datetime


class Model:
    tags = []

    def save(self): ...


Point = collections.namedtuple("Point", "x y")


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
    "namedtuple": Point(1, 2),
    "instance": Model(),
    "list": [],
}.items():
    print(name, "copy:", copy.copy(x) is x, "deepcopy:", copy.deepcopy(x) is x)
print(copy.copy(today) == today)
x = Model()
twin = copy.deepcopy(x)
print("list of the class shared:", twin.tags is x.tags, "without __eq__ equal:", twin == x)
print("bound method, same instance:", copy.deepcopy(x.save).__self__ is x)
