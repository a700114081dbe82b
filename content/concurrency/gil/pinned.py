# check
# 两个线程绑到不同的核上，纯 Python 循环还是一个做完另一个才开始
import os
import sys
from threading import Barrier, Thread

sys.setswitchinterval(60)
cores = sorted(os.sched_getaffinity(0))
log, gate, pinned = [], Barrier(2), []


def job(core):
    os.sched_setaffinity(0, {core})
    pinned.append(os.sched_getaffinity(0) == {core})
    gate.wait()
    log.append("start")
    for _ in range(10_000_000):
        pass
    log.append("end")


threads = [Thread(target=job, args=(core,)) for core in (cores[0], cores[-1])]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("pinned:", pinned, "different cores:", cores[0] != cores[-1])
print(log)
