# check
# __mro__ 只读；改 __bases__ 会重算 MRO，已有的实例也跟着变；父类只有 object 的类 3.14 上改不了；元类的 mro() 在建类时调用
class First:
    def f(self):
        return "First"


class Second:
    def f(self):
        return "Second"


class Meta(type):
    def mro(cls):
        print("mro() of the metaclass,", cls.__name__)
        return super().mro()


class Child(First, metaclass=Meta): ...


child = Child()
before = child.f()
Child.__bases__ = (Second,)
print(before, "->", child.f(), [one.__name__ for one in Child.__mro__])
try:
    Child.__mro__ = ()
except AttributeError as e:
    print("AttributeError:", e)

try:
    First.__bases__ = (Second,)
except TypeError as e:
    print("TypeError:", e)
