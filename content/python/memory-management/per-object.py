# check
# 存两个字段，每个占多少字节：tracemalloc 量的和 sys.getsizeof 报的；getsizeof 不算里面引用的对象
import array
import sys
import tracemalloc
from typing import NamedTuple


class Plain:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slots:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Pair(NamedTuple):
    x: int
    y: int


def as_dict(x, y):
    return {"x": x, "y": y}


count = 100_000
for make in (as_dict, Plain, Slots, Pair):
    kept = [None] * count
    tracemalloc.start()
    for i in range(count):
        kept[i] = make(1, 2)
    used = round(tracemalloc.get_traced_memory()[0] / count)
    tracemalloc.stop()
    print(make.__name__, "traced", used, "getsizeof", sys.getsizeof(kept[0]))
inner = [0] * 1000
print("list in a list:", sys.getsizeof(inner), sys.getsizeof([inner]))
print("1000 ints, array:", sys.getsizeof(array.array("q", range(1000))))
print("int:", sys.getsizeof(1), "2**30 - 1:", sys.getsizeof(2**30 - 1), "2**30:", sys.getsizeof(2**30), "2**60:", sys.getsizeof(2**60), "float:", sys.getsizeof(1.0), "str:", sys.getsizeof("a"))
