# check
# 三路快排与 sorted() 一致：空、单个、全相等、有序，和 200 组随机的
import random


def quicksort(a, lo=0, hi=None):
    hi = len(a) - 1 if hi is None else hi
    while lo < hi:
        pivot = a[random.randint(lo, hi)]
        lt, i, gt = lo, lo, hi
        while i <= gt:
            if a[i] < pivot:
                a[lt], a[i] = a[i], a[lt]
                lt, i = lt + 1, i + 1
            elif pivot < a[i]:
                a[i], a[gt] = a[gt], a[i]
                gt -= 1
            else:
                i += 1
        if lt - lo < hi - gt:
            quicksort(a, lo, lt - 1)
            lo = gt + 1
        else:
            quicksort(a, gt + 1, hi)
            hi = lt - 1


cases = [[], [1], [2, 1], [5] * 3000, list(range(3000))]
shuffled = [random.choices(range(40), k=n) for n in range(200)]
for case in cases + shuffled:
    expected = sorted(case)
    quicksort(case)
    assert case == expected
print(len(cases), "and", len(shuffled), "random lists as sorted() sorts them")
