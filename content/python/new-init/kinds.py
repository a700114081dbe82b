# check
# __new__ 存成静态方法，cls 要自己传；__init__ 是普通函数，返回值必须是 None
class C:
    def __new__(cls):
        return super().__new__(cls)

    def __init__(self):
        self.x = 1


class NoCls:
    def __new__(cls):
        return super().__new__()


class Returns:
    def __init__(self):
        return 1


print(type(vars(C)["__new__"]).__name__, type(vars(C)["__init__"]).__name__)
for cls in (NoCls, Returns):
    try:
        cls()
    except TypeError as e:
        print("TypeError:", e)
print(vars(C.__new__(C)), vars(C()))
