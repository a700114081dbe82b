# check
# 哪些内置类型有 __iadd__（有才能就地加）；没有就退回 __add__ 造新对象
for kind in list, bytearray, int, float, str, tuple:
    print(kind.__name__, "__iadd__:", hasattr(kind, "__iadd__"), "__add__:", hasattr(kind, "__add__"))


def grow(x):
    before = x
    x += x
    return x is before


for value in [1], (1,), "text", 1000:
    print(type(value).__name__, "same object:", grow(value))
