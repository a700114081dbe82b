# check
# 默认间隔下两个线程的循环交替推进，CPU 时间之和仍不超过经过的时间：只占得满一个核
import sys
import time
from threading import Barrier, Thread

log, gate = [], Barrier(2)


def job():
    gate.wait()
    log.append("start")
    for _ in range(100_000_000):
        pass
    log.append("end")


threads = [Thread(target=job) for _ in range(2)]
wall, cpu = time.monotonic(), time.process_time()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
cpu, wall = time.process_time() - cpu, time.monotonic() - wall
print("GIL:", sys._is_gil_enabled(), log)
print("CPU time of both at most 1.1 of the wall time:", cpu <= 1.1 * wall)
