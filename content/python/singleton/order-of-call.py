# check
# 调用类先进元类的 __call__，再到 __new__、__init__；没写元类时元类是 type
class Meta(type):
    def __call__(cls, *args):
        print("__call__", cls.__name__, *args)
        return super().__call__(*args)


class C(metaclass=Meta):
    def __new__(cls, n):
        print("__new__", n)
        return super().__new__(cls)

    def __init__(self, n):
        print("__init__", n)


C(5)
print(type(type("Plain", (), {})))
