# check
# 哪些内置类型可哈希；不可变容器装了列表就不可哈希；默认写法的自定义类可变却可哈希，两个单独创建的空列表不是同一个对象
from collections import deque


class Plain: ...


def hashable(value):
    try:
        return hash(value) is not None
    except TypeError as e:
        return e


for value in 1, 1.5, True, "s", b"s", (1,), frozenset(), range(3), None:
    print(type(value).__name__, hashable(value))
for value in [], {}, set(), bytearray(), deque():
    print(type(value).__name__, hashable(value))
for value in ([],), (1, [2]):
    print(type(value).__name__, value, hashable(value))
plain = Plain()
table = {plain: "found"}
plain.x = 1
print("Plain", hashable(plain), table[plain])
c, d = [], []
e = f = []
print(c is d, e is f)
