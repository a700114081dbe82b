# check
# 随机排列上一趟分区的交换次数：Lomuto 约 n/2，Hoare 约 n/6，三路是每个不相等的元素一次
import random


def lomuto(a):
    i = swaps = 0
    for j in range(1, len(a)):
        if a[j] < a[0]:
            i, swaps = i + 1, swaps + 1
            a[i], a[j] = a[j], a[i]
    return swaps


def hoare(a):
    pivot, i, j, swaps = a[0], -1, len(a), 0
    while True:
        i += 1
        while a[i] < pivot:
            i += 1
        j -= 1
        while pivot < a[j]:
            j -= 1
        if i >= j:
            return swaps
        a[i], a[j], swaps = a[j], a[i], swaps + 1


def three_way(a):
    pivot, lt, i, gt, swaps = a[0], 0, 0, len(a) - 1, 0
    while i <= gt:
        if a[i] < pivot:
            a[lt], a[i] = a[i], a[lt]
            lt, i, swaps = lt + 1, i + 1, swaps + 1
        elif pivot < a[i]:
            a[i], a[gt] = a[gt], a[i]
            gt, swaps = gt - 1, swaps + 1
        else:
            i += 1
    return swaps


n, rounds, rng = 1000, 1000, random.Random(1)
for partition in lomuto, hoare, three_way:
    mean = sum(partition(rng.sample(range(n), n)) for _ in range(rounds)) / rounds
    print(f"n {n}, {partition.__name__}: {mean / n:.1f} n, more exactly {mean / n:.2f} n")
