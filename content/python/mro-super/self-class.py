# check
# super(self.__class__, self) 和 super(type(self), self)：自己的实例没事，单继承的子类无限递归，子类之后先找到别的类则不递归，但找错了；换成 super() 就好
class Base:
    def __init__(self):
        print("Base")


class Wrong(Base):
    def __init__(self):
        super(self.__class__, self).__init__()


class Right(Base):
    def __init__(self):
        super().__init__()


class ByType(Base):
    def __init__(self):
        super(type(self), self).__init__()


class UnderWrong(Wrong): ...
class UnderByType(ByType): ...
class UnderRight(Right): ...


class Other:
    def __init__(self):
        print("Other")


class Between(Other, Wrong):
    def __init__(self):
        Wrong.__init__(self)


for cls in (Wrong, UnderWrong, ByType, UnderByType, UnderRight, Between):
    try:
        cls()
    except RecursionError as e:
        print(cls.__name__, "RecursionError:", e)
