# check
# 估算：每个任务占 CPU 10 毫秒、等 90 毫秒，一个 GIL 要多少线程，2 核要多少个；每秒 200 个、每个 100 毫秒是多少个同时在做
cpu, wait = 10, 90
print("c", cpu, "w", wait, "threads per GIL:", (cpu + wait) // cpu)
for cores in 2, 4:
    print("cores", cores, "processes", cores, "tasks at once:", cores * (cpu + wait) // cpu, "- 2N would be", 2 * cores)
rate, ms = 200, 100
print("rate", rate, "per second, each", ms, "ms, at once:", rate * ms // 1000)
