# check
# 列表推导式版：1000 个升序元素超过递归上限；900 个升序的峰值内存是乱序的多少倍：101 组乱序里最少的和居中的（去掉个位）
import random
import sys
import tracemalloc


def toy(a):
    if len(a) <= 1:
        return a
    p = a[0]
    less = [x for x in a if x < p]
    same = [x for x in a if x == p]
    more = [x for x in a if x > p]
    return toy(less) + same + toy(more)


def peak(a):
    tracemalloc.start()
    toy(a)
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return size


n = 900
ascending = peak(list(range(n)))
times = sorted(ascending / peak(random.Random(seed).sample(range(n), n)) for seed in range(101))
least, median = (int(t // 10) * 10 for t in (times[0], times[50]))
print("n", n, "ascending needs as much as shuffled, times: at least", least, "median above", median)
print("sys.getrecursionlimit()", sys.getrecursionlimit())
try:
    toy(list(range(1000)))
except RecursionError as e:
    print(type(e).__name__, "with 1000")
