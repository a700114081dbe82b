# check
# 抽象类在 object.__new__ 里被拦下；int 的子类走 int.__new__，拦不住
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...


class Number(int, ABC):
    @abstractmethod
    def area(self): ...


for make in (Shape, lambda: object.__new__(Shape), lambda: Number(3)):
    try:
        print(type(make()).__name__, "created")
    except TypeError as e:
        print("TypeError:", e)
