# check
# CPython 3.14 缓存的小整数是 -5 到 256；同一段代码里写两遍的 257 是同一个，分两次执行的不是
import sys


def cached(n):
    return int(str(n)) is int(str(n))


high = next(n for n in range(10_000) if not cached(n)) - 1
low = next(n for n in range(0, -10_000, -1) if not cached(n)) + 1
print(sys.version.split()[0], "cached:", low, "to", high)
names = {}
exec("a = 257\nb = 257", names)
print("257 twice in one piece of code:", names["a"] is names["b"], end="; ")
exec("b = 257", names)
print("executed apart:", names["a"] is names["b"])
