# check
# 3.14.10 的默认阈值与代数；净增容器超过阈值就自动回收，纯数字不触发
import gc
import sys
import weakref


class Node: ...


print(sys.version.split()[0], gc.get_threshold(), len(gc.get_stats()), "generations")
runs = []
gc.callbacks.append(lambda phase, info: phase == "stop" and runs.append(info["generation"]))
gc.collect()
runs.clear()
numbers = [n * 1.5 for n in range(100_000)]
print("numbers:", runs)
for n in range(100_000):
    Node()
print("short-lived:", runs)
ring = Node()
ring.me = ring
watch = weakref.ref(ring)
del ring
kept = []
while watch():
    kept.append([])
print("ring freed after", len(kept) // 1000 * 1000, "to", -(-len(kept) // 1000) * 1000, runs)
