# check
# Hoare 分区取 a[hi] 作基准、再递归 [lo, j]：200 组随机排列有多少组停不下来；取 a[lo] 时基准有几次恰在切点上
import random


def partition(a, lo, hi, pivot):
    i, j = lo - 1, hi + 1
    while True:
        i, j = i + 1, j - 1
        while a[i] < pivot:
            i += 1
        while pivot < a[j]:
            j -= 1
        if i >= j:
            return j
        a[i], a[j] = a[j], a[i]


def quicksort(a, lo, hi):
    if lo < hi:
        j = partition(a, lo, hi, a[hi])
        quicksort(a, lo, j)
        quicksort(a, j + 1, hi)


rng, endless = random.Random(1), 0
for _ in range(200):
    try:
        quicksort(rng.sample(range(20), 20), 0, 19)
    except RecursionError:
        endless += 1
print("a[hi], [lo, j]: RecursionError in", endless, "of 200")
on_cut = 0
for _ in range(200):
    a = rng.sample(range(20), 20)
    pivot = a[0]
    on_cut += a[partition(a, 0, 19, pivot)] == pivot
print("a[lo]: pivot on the returned cut in", on_cut, "of 200")
print("ascending, a[lo]: cut", partition(list(range(20)), 0, 19, 0))
