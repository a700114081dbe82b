# check
# super(X, obj) 用 obj 的类的 MRO，从 X 之后找；obj 不是 X 的实例就报错；写类名则不看 MRO
class Base:
    def who(self):
        return "Base"


class Log(Base):
    def who(self):
        return "Log"

    def after(self):
        return super().who(), super(Log, self).who()


class Cache(Base):
    def who(self):
        return "Cache"


class Order(Log, Cache): ...


print("super() and super(Log, self):", Order().after(), Log().after())
print("super(Cache, order):", super(Cache, Order()).who())
print("super(Order, order):", super(Order, Order()).who())
print("Base.who(order):", Base.who(Order()))
try:
    super(Log, Cache())
except TypeError as e:
    print("TypeError:", e)
