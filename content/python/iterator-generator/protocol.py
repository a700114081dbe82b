# check
# iter() 认 __iter__，没有就退回 __getitem__；isinstance 认不出后者；re.Match 有 __getitem__ 却不能迭代；只有 __next__ 的对象不能进 for
import re
from collections.abc import Iterable, Iterator


class Squares:
    def __getitem__(self, index):
        if index == 3:
            raise IndexError
        return index * index


class Next:
    def __next__(self):
        raise StopIteration


class Broken:
    def __iter__(self):
        return [1]


def tried(job, *args):
    try:
        return job(*args)
    except TypeError as e:
        return f"TypeError: {e}"


hidden = type("Hidden", (Squares,), {"__iter__": None})()
for x in (Squares(), Next(), Broken(), hidden, type("Pair", (), {"__iter__": lambda self: Next()})()):
    print(type(x).__name__, isinstance(x, Iterable), isinstance(x, Iterator), tried(list, x))
strings = type("Strings", (), {"__getitem__": lambda self, key: {"a": 1}[key]})()
print(type(iter(strings)).__name__)
try:
    list(strings)
except KeyError as e:
    print("KeyError:", e)
found = re.match("(a)", "a")
print("re.Match", found[0], found.__getitem__(1), tried(iter, found))
print(tried(next, [1]))
print(tried(iter, 5))
