# check
# 返回子类的实例，跑的是子类的 __init__；只冒充 __class__ 或登记的不算；参数是调用时的那些对象，在 __new__ 里重新赋值没用，就地改列表则看得到，调用者也看得到，改 kwargs 看不到
from abc import ABC


class Shape:
    def __new__(cls, kind):
        kind = kind.upper()
        return object.__new__(Circle)

    def __init__(self, kind):
        print("Shape.__init__", kind)


class Circle(Shape):
    def __init__(self, kind):
        print("Circle.__init__", kind)


class Base(ABC):
    def __new__(cls, returned):
        return returned

    def __init__(self, returned):
        print("Base.__init__")


class Disguised:
    __class__ = Base


Base.register(int)
print(type(Shape("round")).__name__)
for other in (Disguised(), 7):
    print("isinstance", isinstance(other, Base), type(Base(other)).__name__)


class Rows:
    def __new__(cls, rows):
        rows.append("by __new__")
        return super().__new__(cls)

    def __init__(self, rows):
        print("Rows.__init__", rows)


mine = []
Rows(mine)
print("caller", mine)


class Options:
    def __new__(cls, **kwargs):
        kwargs.pop("a")
        return super().__new__(cls)

    def __init__(self, **kwargs):
        print("Options.__init__", kwargs)


Options(a=1)
