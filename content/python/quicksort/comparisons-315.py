# check: python=3.15
# 3.15 的 list.sort() 在同样的 1000 个元素（升序、乱序、全相等）上比较多少次
import random
import sys


class Num(int):
    compared = 0

    def __lt__(self, other):
        Num.compared += 1
        return int.__lt__(self, other)


def count(values):
    a, Num.compared = [Num(v) for v in values], 0
    a.sort()
    return Num.compared


n = 1000
print(sys.version.split()[0], "list.sort:", *(count(v) for v in (range(n), random.Random(1).sample(range(n), n), [7] * n)))
