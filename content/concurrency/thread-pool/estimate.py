# check
# 估算：每个任务占 CPU 10 毫秒、等 90 毫秒，一个 GIL 要多少线程，2 核要多少个；每秒 200 个、每个 100 毫秒是多少个同时在做；随机到达时，池恰好这么大，队列还是越来越长
import heapq, math, random
cpu, wait = 10, 90
print("c", cpu, "w", wait, "threads per GIL:", (cpu + wait) // cpu)
for cores in 2, 4:
    print("cores", cores, "processes", cores, "tasks at once:", cores * (cpu + wait) // cpu, "- 2N would be", 2 * cores)
rate, ms = 200, 100
print("rate", rate, "per second, each", ms, "ms, at once:", rate * ms // 1000)
tasks = 200_000
for threads in 20, 25:
    last = []
    for seed in range(1, 9):
        random.seed(seed)
        now, free, waited = 0, [0.0] * threads, []
        for _ in range(tasks):
            now -= math.log(1 - random.random()) / 200
            start = max(now, heapq.heappop(free))
            heapq.heappush(free, start + 0.1)
            waited.append(start - now)
        last.append(round(sum(waited[-10000:]) / 10))
    print("random arrivals, runs", len(last), "tasks", tasks, "threads", threads, "mean wait of the last 10000, least and most:", min(last), max(last), "ms")
