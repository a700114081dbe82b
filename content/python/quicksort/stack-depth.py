# check
# 900 个升序元素、首元素作基准：左右都递归 900 层，递归短段 2 层
import random
import sys

sys.setrecursionlimit(2000)


def partition(a, lo, hi):
    i = lo
    for j in range(lo + 1, hi + 1):
        if a[j] < a[lo]:
            i += 1
            a[i], a[j] = a[j], a[i]
    a[lo], a[i] = a[i], a[lo]
    return i


def both(a, lo, hi, depth=1):
    if lo >= hi:
        return depth
    p = partition(a, lo, hi)
    return max(both(a, lo, p - 1, depth + 1), both(a, p + 1, hi, depth + 1))


def shorter(a, lo, hi, depth=1):
    deepest = depth
    while lo < hi:
        p = partition(a, lo, hi)
        if p - lo < hi - p:
            part, lo = (lo, p - 1), p + 1
        else:
            part, hi = (p + 1, hi), p - 1
        deepest = max(deepest, shorter(a, *part, depth + 1))
    return deepest


n = 900
for name, data in ("ascending", list(range(n))), ("shuffled", random.Random(1).sample(range(n), n)):
    print(name, n, "both:", both(data[:], 0, n - 1), "shorter first:", shorter(data[:], 0, n - 1))
