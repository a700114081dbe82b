# check
# CPython 3.14 缓存的小整数是 -5 到 256
import sys


def cached(n):
    return int(str(n)) is int(str(n))


high = next(n for n in range(10_000) if not cached(n)) - 1
low = next(n for n in range(0, -10_000, -1) if not cached(n)) + 1
print(sys.version.split()[0], "cached:", low, "to", high)
