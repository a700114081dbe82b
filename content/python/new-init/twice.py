# check
# 在 __new__ 里调用子类，__init__ 跑两遍；用 super().__new__(子类) 就一遍
class Store:
    def __new__(cls, url):
        return Redis(url) if cls is Store else super().__new__(cls)

    def __init__(self, url):
        print("__init__", type(self).__name__)


class Redis(Store): ...


class Right:
    def __new__(cls, url):
        return super().__new__(Mysql if cls is Right else cls)

    def __init__(self, url):
        print("__init__", type(self).__name__)


class Mysql(Right): ...


for cls in (Store, Right):
    print(cls.__name__)
    cls("localhost")
