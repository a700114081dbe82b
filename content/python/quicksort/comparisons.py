# check
# 各方案在升序、乱序、全相等的 1000 个元素上比较多少次（三路是页面上那一版）；信息论的下限
import math
import random


class Num(int):
    compared = 0

    def __lt__(self, other):
        Num.compared += 1
        return int.__lt__(self, other)


def lomuto(a, lo, hi, randomly):
    p = rng.randint(lo, hi) if randomly else lo
    a[lo], a[p] = a[p], a[lo]
    last = lo
    for i in range(lo + 1, hi + 1):
        if a[i] < a[lo]:
            last += 1
            a[last], a[i] = a[i], a[last]
    a[lo], a[last] = a[last], a[lo]
    return (lo, last - 1), (last + 1, hi)


def hoare(a, lo, hi, randomly):
    pivot = a[rng.randint(lo, hi - 1) if randomly else lo]
    i, j = lo - 1, hi + 1
    while True:
        i, j = i + 1, j - 1
        while a[i] < pivot:
            i += 1
        while pivot < a[j]:
            j -= 1
        if i >= j:
            return (lo, j), (j + 1, hi)
        a[i], a[j] = a[j], a[i]


def three_way(a, lo, hi, randomly):
    pivot = a[rng.randint(lo, hi) if randomly else lo]
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
    return (lo, lt - 1), (gt + 1, hi)


def quicksort(a, partition, randomly):
    todo = [(0, len(a) - 1)]
    while todo:
        lo, hi = todo.pop()
        if lo < hi:
            todo += partition(a, lo, hi, randomly)


def count(values, sort, *options):
    a, Num.compared = [Num(v) for v in values], 0
    sort(a, *options)
    compared = Num.compared
    assert a == sorted(values)
    return compared


n, rng = 1000, random.Random(1)
inputs = range(n), rng.sample(range(n), n), [7] * n
for name, *options in (("Lomuto, first", lomuto, False), ("Lomuto, random", lomuto, True), ("Hoare, first", hoare, False),
                       ("Hoare, random", hoare, True), ("three-way, random", three_way, True)):
    print(f"{name}:", *(count(v, quicksort, *options) for v in inputs))
print("list.sort:", *(count(v, list.sort) for v in inputs))
print("descending, first pivot:", *(f"{f.__name__} {count(range(n, 0, -1), quicksort, f, False)}" for f in (lomuto, hoare)))
print("log2 of n!:", round(math.log2(math.factorial(n))), "- n(n - 1)/2:", n * (n - 1) // 2, "- n - 1:", n - 1, "- n:", n)
