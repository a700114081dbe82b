# check
# 列表推导式版：1000 个升序元素超过递归上限；900 个升序的峰值内存约是乱序的 100 倍（按百取整）
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
times = peak(list(range(n))) / peak(random.Random(1).sample(range(n), n))
print("n", n, "ascending needs as much as shuffled, times:", round(times / 100) * 100)
print("sys.getrecursionlimit()", sys.getrecursionlimit())
try:
    toy(list(range(1000)))
except RecursionError as e:
    print(type(e).__name__, "with 1000")
