# check
# 各方案在升序、乱序、全相等的 1000 个元素上比较多少次；信息论的下限
import math
import random


class Num(int):
    compared = 0

    def __lt__(self, other):
        Num.compared += 1
        return int.__lt__(self, other)


def quicksort(a, randomly, three):
    todo = [(0, len(a) - 1)]
    while todo:
        lo, hi = todo.pop()
        if lo < hi:
            p = rng.randint(lo, hi) if randomly else lo
            a[lo], a[p] = a[p], a[lo]
            lt, i, gt = lo + 1, lo + 1, hi
            while i <= gt:
                if a[i] < a[lo]:
                    a[lt], a[i] = a[i], a[lt]
                    lt, i = lt + 1, i + 1
                elif three and a[lo] < a[i]:
                    a[i], a[gt] = a[gt], a[i]
                    gt -= 1
                else:
                    i += 1
            a[lo], a[lt - 1] = a[lt - 1], a[lo]
            todo += [(lo, lt - 2), (gt + 1 if three else lt, hi)]


def count(values, sort, *options):
    a, Num.compared = [Num(v) for v in values], 0
    sort(a, *options)
    assert a == sorted(values)
    return Num.compared


n, rng = 1000, random.Random(1)
inputs = range(n), rng.sample(range(n), n), [7] * n
print("two-way, first:", *(count(v, quicksort, False, False) for v in inputs))
print("two-way, random:", *(count(v, quicksort, True, False) for v in inputs))
print("three-way, random:", *(count(v, quicksort, True, True) for v in inputs))
print("list.sort:", *(count(v, list.sort) for v in inputs))
print("log2 of n!:", round(math.log2(math.factorial(n))), "- n(n - 1)/2:", n * (n - 1) // 2, "- n - 1:", n - 1, "- n:", n)
