# check
# 类装饰器不管子类（补在父类上的属性照常继承），__init_subclass__ 管（slots=True 的子类调用两次）；返回子类的装饰器改了名字；照抄属性重建的类，零参数 super() 会坏，dataclass(slots=True) 的不坏，除非用它的方法全藏在不带 wraps 的装饰器里
from dataclasses import dataclass

decorated, seen = [], []


def register(cls):
    decorated.append(cls.__name__)
    cls.added = "added to " + cls.__name__
    return cls


@register
class Base:
    def hello(self):
        return "hello"

    def __init_subclass__(cls):
        seen.append(cls.__name__)


class Child(Base): ...


@dataclass(slots=True)
class Slotted(Base):
    x: int

    def hello(self):
        return "slotted " + super().hello()


print(decorated, seen, Child.added)
print(Slotted(1).hello())


def extended(cls):
    class New(cls): ...

    return New


def rebuilt(cls):
    skip = "__dict__", "__weakref__"
    return type(cls.__name__, cls.__bases__, {k: v for k, v in vars(cls).items() if k not in skip})


for decorator in extended, rebuilt:

    @decorator
    class Item(Base):
        def hello(self):
            return "item " + super().hello()

    try:
        print(decorator.__name__, Item.__name__, Item().hello())
    except TypeError as e:
        print(decorator.__name__, Item.__name__, e)


def bare(method):
    return lambda *args: method(*args)


@dataclass(slots=True)
class Hidden(Base):
    x: int

    @bare
    def hello(self):
        return "hidden " + super().hello()


try:
    print(Hidden(1).hello())
except TypeError as e:
    print("slots, hidden by a bare wrapper:", e)


@dataclass(slots=True)
class Both(Base):
    @bare
    def hello(self):
        return "hidden " + super().hello()

    def seen(self):
        return super().hello()


print("slots, another method in sight:", Both().hello())
