# check
# 键对象改过以后，另建的相等对象查不到它；反复删一个加一个，下标数组也会重建；覆盖的是值，键还是先来的那个
import sys


class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, other): return self.n == other.n


key = Key(1)
d = {key: "value"}
key.n = 2
print("old value found:", Key(1) in d, "- new value found:", Key(2) in d, "- still iterated:", len(list(d)))

d = dict.fromkeys(range(100))
for i in range(95):
    del d[i]
size = sys.getsizeof(d)
rebuilt = None
for i in range(1000, 2000):
    del d[next(iter(d))]
    d[i] = None
    if sys.getsizeof(d) != size:
        rebuilt = i - 999
        break
print(len(d), "entries all the time; rebuilt smaller after less than 200 replacements:", rebuilt is not None and rebuilt < 200)
d = {1: "a"}
d[True] = "b"
print(d)
