# check: timeout=120
# 一百万个平方：列表写法的内存峰值，和生成器表达式的
import tracemalloc

n = 10**6


def peak(job):
    tracemalloc.start()
    job()
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return size


print(f"{n} squares")
print(f"list: {peak(lambda: sum([x * x for x in range(n)])) / 1e6:.0f} MB")
print(f"generator: below {peak(lambda: sum(x * x for x in range(n))) // 1000 + 1} KB")
