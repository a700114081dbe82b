# check
# 用类装饰方法丢 self，有默认值或 *args 时不报错，补 __get__ 就好；自己的包装在 classmethod、property、staticmethod 外面会怎样
from functools import update_wrapper, wraps
from types import MethodType


class Count:
    def __init__(self, func):
        update_wrapper(self, func)
        self.func, self.calls = func, 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.func(*args, **kwargs)


class CountMethod(Count):
    def __get__(self, obj, owner=None):
        return self if obj is None else MethodType(self, obj)


def plain(func):
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


class Shop:
    @Count
    def open(self, day):
        return day

    @Count
    def greet(self, day="Sunday"):
        return self, day

    @Count
    def add(self, *args):
        return self, args

    @CountMethod
    def close(self, day):
        return day

    @plain
    @classmethod
    def make(cls): ...

    @plain
    @property
    def name(self):
        return "shop"

    @plain
    @staticmethod
    def tax(n):
        return n


def tried(name, call):
    try:
        print(name, call())
    except TypeError as e:
        print(name, "TypeError:", e)


shop = Shop()
tried("without __get__:", lambda: shop.open("Monday"))
tried("default, no error:", lambda: shop.greet("Monday"))
tried("*args, no error:", lambda: shop.add(1, 2))
tried("with __get__:", lambda: (shop.close("Monday"), Shop().close("Tuesday"), Shop.close.calls))
tried("classmethod below:", Shop.make)
tried("property below:", lambda: type(shop.name).__name__)
tried("staticmethod below:", lambda: shop.tax(1))
tried("staticmethod alone:", lambda: staticmethod(abs)(-1))


def once(cls):
    made = []

    def get():
        made.extend([] if made else [cls()])
        return made[0]

    return get


@once
class Config: ...


tried("isinstance:", lambda: isinstance(Config(), Config))
tried("inherit:", lambda: type("Sub", (Config,), {}))
