# check
# 类装饰器另建了类，方法里的 super() 记着旧类，报 TypeError，另建的是子类就不报；dataclass(slots=True) 也另建，3.14 上不报；用 super() 的方法全在 cached_property 里就照样报
import sys
from dataclasses import dataclass
from functools import cached_property


class Base:
    def f(self):
        return "found"


def remade(cls):
    rest = {k: v for k, v in vars(cls).items() if k not in ("__dict__", "__weakref__")}
    return type(cls)(cls.__name__, cls.__bases__, rest)


def derived(cls):
    return type(cls)(cls.__name__, (cls,), {})


class Plain(Base):
    def f(self):
        return super().f()


for name, decorate in (("remade", remade), ("derived", derived), ("@dataclass(slots=True)", dataclass(slots=True))):
    new = decorate(Plain)
    try:
        result = new().f()
    except TypeError as e:
        result = f"TypeError: {e}"
    print(sys.version.split()[0], name, "another class:", new is not Plain, "|", result)


@dataclass(slots=True)
class Cached(Base):
    @cached_property
    def g(self):
        return super().f()


@dataclass(slots=True)
class Both(Base):
    @cached_property
    def g(self):
        return super().f()

    def f(self):
        return super().f()


for cls in Cached, Both:
    try:
        print(cls.__name__, cls().g)
    except TypeError as e:
        print(cls.__name__, "TypeError:", e)
