# check
# 一千行三个键的字典：copy.copy 调用一次，deepcopy 逐个元素递归；嵌套一千层深拷贝就超出递归上限
import copy
import cProfile
import pstats
import sys

rows = [{"id": n, "name": "a", "tags": ["x"]} for n in range(1000)]
for job in (copy.copy, copy.deepcopy):
    profile = cProfile.Profile()
    profile.runcall(job, rows)
    calls = sum(v[1] for k, v in pstats.Stats(profile).stats.items() if k[2] == job.__name__)
    print(len(rows), "rows,", len(rows[0]), "keys:", job.__name__, "called", calls)
for depth in (100, 1000):
    nested = None
    for _ in range(depth):
        nested = [nested]
    try:
        copy.deepcopy(nested)
        print(depth, "levels: ok")
    except RecursionError as e:
        print(depth, "levels: RecursionError, limit", sys.getrecursionlimit())
