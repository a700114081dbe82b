# check
# 数据是内存的 128 倍：按快排分到装得下为止，与分块排序后一次多路归并，各要把每个元素读一遍写一遍多少趟
import heapq
import random

rng = random.Random(1)
n, memory = 2**16, 2**9
data = [rng.random() for _ in range(n)]
moved = 0


def quicksort(part):
    global moved
    moved += len(part)
    if len(part) <= memory:
        return sorted(part)
    p = rng.choice(part)
    return quicksort([x for x in part if x < p]) + [p] + quicksort([x for x in part if x > p])


assert quicksort(data) == sorted(data)
print(f"data: {n // memory} times the memory")
print("passes of quicksort:", round(moved / n, 1))
runs = [sorted(data[i:i + memory]) for i in range(0, n, memory)]
merged = list(heapq.merge(*runs))
assert merged == sorted(data)
print("passes of runs and merge:", (sum(map(len, runs)) + len(merged)) / n)
