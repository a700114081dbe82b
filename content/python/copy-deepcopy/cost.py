# check
# 一千行三个键的字典：copy.copy 调用一次，deepcopy 逐个元素递归；列表嵌套 600 层、实例连 300 个，深拷贝就超出默认的递归上限
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


class Node:
    def __init__(self, link):
        self.link = link


print("default limit", sys.getrecursionlimit())
for make, depths in ((lambda x: [x], (400, 600)), (Node, (200, 300))):
    for depth in depths:
        nested = None
        for _ in range(depth):
            nested = make(nested)
        try:
            copy.deepcopy(nested)
            print(depth, type(nested).__name__, "ok")
        except RecursionError:
            print(depth, type(nested).__name__, "RecursionError")
