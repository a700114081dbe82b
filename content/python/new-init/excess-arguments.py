# check
# 多余的参数：两个都没重写时类拒收；重写了哪个，再把参数交给 object 的哪个就报错
def new(cls, *args):
    return object.__new__(cls)


def new_passes(cls, *args):
    return object.__new__(cls, *args)


def init(self, *args): ...


def init_passes(self, *args):
    object.__init__(self, *args)


for members in (
    {},
    {"__init__": init},
    {"__init__": init_passes},
    {"__new__": new},
    {"__new__": new_passes},
    {"__new__": new, "__init__": init},
    {"__new__": new_passes, "__init__": init},
    {"__new__": new, "__init__": init_passes},
):
    try:
        type("C", (), members)(1)
        result = "accepted"
    except TypeError as e:
        result = f"TypeError: {e}"
    print([function.__name__ for function in members.values()], result)
