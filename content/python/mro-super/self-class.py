# check
# super(self.__class__, self) 和 super(type(self), self)：自己的实例没事，一有子类就无限递归；换成 super() 就好
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


for cls in (Wrong, UnderWrong, ByType, UnderByType, UnderRight):
    try:
        cls()
    except RecursionError as e:
        print(cls.__name__, "RecursionError:", e)
