# check
# 类体里没有 self，能用类体里已有的名字；要用实例的属性，在包装函数里从第一个实参取
from functools import wraps


def times(name):
    def decorate(method):
        @wraps(method)
        def wrapper(self, *args):
            return [method(self, *args)] * getattr(self, name)

        return wrapper

    return decorate


def constant(n):
    return lambda method: lambda self: [method(self)] * n


try:
    exec("class A:\n    @constant(self.n)\n    def f(self): ...")
except NameError as e:
    print(type(e).__name__, e)


class B:
    n = 2

    def __init__(self, n):
        self.n = n

    @constant(n)
    def early(self):
        return "x"

    @times("n")
    def late(self):
        return "x"


print(B(3).early(), B(3).late())
