# check
# Hoare 分区取 a[hi] 作基准、再递归 [lo, j]：200 组随机排列有多少组停不下来
import random


def quicksort(a, lo, hi):
    if lo < hi:
        pivot, i, j = a[hi], lo - 1, hi + 1
        while True:
            i, j = i + 1, j - 1
            while a[i] < pivot:
                i += 1
            while pivot < a[j]:
                j -= 1
            if i >= j:
                break
            a[i], a[j] = a[j], a[i]
        quicksort(a, lo, j)
        quicksort(a, j + 1, hi)


rng, endless = random.Random(1), 0
for _ in range(200):
    try:
        quicksort(rng.sample(range(20), 20), 0, 19)
    except RecursionError:
        endless += 1
print("a[hi], [lo, j]: RecursionError in", endless, "of 200")
