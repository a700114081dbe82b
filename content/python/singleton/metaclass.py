# check
# 元类单例：子类各一个，后来的参数被忽略；copy 与 pickle 造出第二个，改写 __reduce__ 后不会；基类是 ABC 时元类冲突
import copy
import pickle
from abc import ABC


class Singleton(type):
    _instances = {}

    def __call__(cls, *args):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, path="app.toml"):
        print("__init__", path)
        self.path = path


class TestConfig(Config): ...


Config("prod.toml")
print(Config("other.toml").path, type(TestConfig()).__name__)


class Plain(metaclass=Singleton):
    def __new__(cls):
        print("__new__", cls.__name__)
        return super().__new__(cls)


class Safe(Plain):
    def __reduce__(self):
        return type(self), ()


class Needs(Safe):
    def __new__(cls, n=None):
        return object.__new__(cls)

    def __init__(self, n):
        self.n = n


for cls in (Plain, Safe):
    x = cls()
    print(copy.copy(x) is x, copy.deepcopy(x) is x, pickle.loads(pickle.dumps(x)) is x)

saved = pickle.dumps(Needs(1))
Singleton._instances.clear()
try:
    pickle.loads(saved)
except TypeError as e:
    print("TypeError:", e)

try:
    class Clash(ABC, metaclass=Singleton): ...
except TypeError as e:
    print("TypeError:", e)
