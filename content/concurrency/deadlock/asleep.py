# check
# 死锁的两个线程在睡（状态 S），一秒里没有用掉 CPU 时间
import os, sys, time
from threading import Barrier, Lock, Thread

a, b, gate = Lock(), Lock(), Barrier(2)
def work(first, second):
    with first:
        gate.wait()
        second.acquire()  # 停在这里

threads = [Thread(target=work, args=pair, daemon=True) for pair in ((a, b), (b, a))]
for t in threads: t.start()
def blocked():
    return sum(f.f_lineno == 10 for f in sys._current_frames().values())
while blocked() < 2: time.sleep(0.05)
time.sleep(0.2)
def ticks(t):
    fields = open(f"/proc/self/task/{t.native_id}/stat").read().rsplit(")", 1)[1].split()
    return fields[0], int(fields[11]) + int(fields[12])
before = [ticks(t) for t in threads]
time.sleep(1)
after = [ticks(t) for t in threads]
print("states:", *[state for state, _ in after])
print("CPU ticks in that second:", *[n - m for (_, n), (_, m) in zip(after, before)])
