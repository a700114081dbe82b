# check: python=3.15
# 3.15：生成器表达式收到的第一个参数是被迭代的对象，super() 照样报 TypeError；父类只有 object 的类，内存布局合得上的，__bases__ 也能改了
import sys


class Base:
    def f(self):
        return "found"


class Child(Base):
    def generated(self):
        return list(super().f() for _ in "a")


class Alone: ...


class Slotted:
    __slots__ = ()


print(sys.version.split()[0])
try:
    Child().generated()
except TypeError as e:
    print("TypeError:", e)
Alone.__bases__ = (Base,)
print("__bases__ changed:", Alone().f(), [one.__name__ for one in Alone.__mro__])
try:
    Slotted.__bases__ = (Base,)
except TypeError as e:
    print("TypeError:", e)
