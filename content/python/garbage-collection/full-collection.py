# check
# 第 2 代另有一道门：新近升上来的不到上次全收后留存的四分之一，次数够了也不全收
import gc

runs = [0, 0, 0]


def count(phase, info):
    if phase == "start":
        runs[info["generation"]] += 1


old = [[] for _ in range(400_000)]
gc.collect()
gc.set_threshold(100, 1, 1)
gc.callbacks.append(count)
young = [[] for _ in range(80_000)]
print("20% more:", runs[1] > 100, "full collections:", runs[2])
young += [[] for _ in range(40_000)]
print("30% more:", "full collections:", runs[2])
gc.collect()
print("gc.collect():", runs[2] - 1, "more")
