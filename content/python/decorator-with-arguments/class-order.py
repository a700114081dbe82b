# check
# 类上的装饰器：先自上而下求值，再执行类体和方法的装饰器，最后自下而上应用到类；放不放在 dataclass(slots=True) 里面，登记到的类不同
from dataclasses import dataclass


def trace(name):
    print("evaluate", name)

    def apply(target):
        print("apply", name, "to", target.__name__)
        return target

    return apply


@trace("outer")
@trace("inner")
class Order:
    print("class body")

    @trace("method")
    def pay(self): ...


registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


@dataclass(slots=True)
@register
class Below:
    x: int


@register
@dataclass(slots=True)
class Above:
    x: int


print("register below slots=True:", registry["Below"] is Below)
print("register above slots=True:", registry["Above"] is Above)
