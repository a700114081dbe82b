# check
# __new__ 返回同一个旧对象，每次调用类都再跑一遍 __init__
class Config:
    one = None

    def __new__(cls):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one

    def __init__(self):
        print("__init__")


print(Config() is Config())
