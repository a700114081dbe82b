# check: python=3.15
# CPython 3.15：缓存的整数到 1024
import sys


def same(n):
    return int(str(n)) is int(str(n))


print(sys.version.split()[0])
print(-6, same(-6), -5, same(-5), 1024, same(1024), 1025, same(1025))
