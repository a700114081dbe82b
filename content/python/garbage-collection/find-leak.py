# check
# tracemalloc 指出分配增多的那一行，gc.get_objects 按类型计数，gc.get_referrers 找到引用它的容器；字节串不在 get_objects 里，C 的 malloc 不在 tracemalloc 里
import collections
import ctypes
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
print("bytes in gc.get_objects:", "bytes" in after)
malloc = ctypes.CDLL(None).malloc
malloc.restype, malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
before = tracemalloc.get_traced_memory()[0]
block = malloc(50 * 10**6)
print("malloc seen by tracemalloc:", tracemalloc.get_traced_memory()[0] - before > 10**6)
