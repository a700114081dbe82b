# check
# 默认构建按容器的净增数触发，不看字节：环里挂着 200 MB，此后又分配很多大块内存，也没有自动回收
import gc


class Node: ...


runs, freed = [], []
gc.collect()
gc.callbacks.append(lambda phase, info: phase == "start" and runs.append(info["generation"]))
ring = Node()
ring.me, ring.data = ring, bytes(200 * 10**6)
size = len(ring.data)
del ring
for _ in range(1000):
    block = bytes(10**6)
print(size // 10**6, "MB in the ring, collections:", runs)
print("found by hand:", gc.collect())
