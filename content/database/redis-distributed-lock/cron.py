# check: with=redis
# 定时任务：做完就删锁，慢几秒到的机器又做一遍；键里写上批次、不删，就只做一次；这时第一台崩溃，别的机器也不接手
import redis

r = redis.Redis(decode_responses=True)


def run(key: str, release: bool, crash: bool = False) -> int:
    if not r.set(key, "x", nx=True, px=3_600_000):
        return 0
    if crash:
        return 0                       # 做到一半崩溃：没做完，键还在
    if release:
        r.delete(key)
    return 1


machines = 3
print("released:", sum(run("report", True) for _ in range(machines)), "runs")
print("kept:", sum(run("report:2026-11-28", False) for _ in range(machines)), "run")
print("kept, the first crashed:", sum(run("crash:2026-11-28", False, n == 0) for n in range(machines)), "runs done")
