# check
# 类方法和 __new__ 里的 super()：第一个参数是类，用这个类的 MRO 找下一个；元类的普通方法则用 type(cls) 的 MRO
class Base:
    def __new__(cls):
        print("Base.__new__")
        return object.__new__(cls)

    @classmethod
    def make(cls):
        print("Base.make", cls.__name__)
        return cls()


class Log(Base):
    def __new__(cls):
        print("Log.__new__", end=" ")
        return super().__new__(cls)

    @classmethod
    def make(cls):
        print("Log.make", end=" ")
        return super().make()


class Cache(Base):
    def __new__(cls):
        print("Cache.__new__", end=" ")
        return super().__new__(cls)

    @classmethod
    def make(cls):
        print("Cache.make", end=" ")
        return super().make()


class Order(Log, Cache): ...


print(type(Order.make()).__name__)


class MetaBase(type):
    def who(cls):
        return "found in MetaBase"


class Meta(MetaBase):
    def ask(cls):
        return super().who()


class Named:
    @classmethod
    def who(cls):
        return "found in Named"


class Made(Named, metaclass=Meta): ...


print(Made.who(), "| super() in a method of the metaclass:", Made.ask())
print("type(cls):", [one.__name__ for one in type(Made).__mro__])
