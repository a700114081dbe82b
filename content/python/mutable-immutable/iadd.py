# check
# 哪些内置类型有 __iadd__；没有或返回 NotImplemented 就退回 __add__；列表的 += 收可迭代对象，右边有 __radd__ 却让右边先加
for kind in list, bytearray, int, float, str, tuple:
    print(kind.__name__, "__iadd__:", hasattr(kind, "__iadd__"), "__add__:", hasattr(kind, "__add__"))


def grow(x):
    before = x
    x += x
    return x is before


for value in [1], (1,), "text", 1000:
    print(type(value).__name__, "same object:", grow(value))


class Box:
    def __iadd__(self, other):
        return NotImplemented

    def __add__(self, other):
        return "by __add__"


class Array:
    def __radd__(self, other):
        return "by __radd__"


box, x = Box(), [1]
box += 1
x += (9,)
print(box, x)
try:
    x + (9,)
except TypeError as e:
    print("TypeError", e)
y = x
y += Array()
print(y, x)
