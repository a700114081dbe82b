# check
# tracemalloc 指出分配增多的那一行，gc.get_objects 按类型计数，gc.get_referrers 找到引用它的容器
import collections
import gc
import linecache
import tracemalloc

cache = {}


class Session:
    def __init__(self, n):
        self.data = bytes(1000)


def handle(n):
    cache[n] = Session(n)


def types():
    return collections.Counter(type(o).__name__ for o in gc.get_objects())


tracemalloc.start()
gc.collect()
old, before = tracemalloc.take_snapshot(), types()
for n in range(1000):
    handle(n)
gc.collect()
after, new = types(), tracemalloc.take_snapshot()
top = new.compare_to(old, "lineno")[0].traceback[0]
print("tracemalloc:", linecache.getline(top.filename, top.lineno).strip())
print("gc.get_objects:", (after - before).most_common(1))
print("gc.get_referrers:", any(r is cache for r in gc.get_referrers(cache[0])))
