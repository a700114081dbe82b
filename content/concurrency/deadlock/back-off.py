# check
# 拿不到第二把就放掉第一把、随机退避再来：首轮必然相撞，最后两个都完成
import random, time
from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

a, b, gate, log = Lock(), Lock(), Barrier(2), []

def work(first, second):
    for attempt in range(1, 1000):
        with first:
            if attempt == 1:
                gate.wait()
            got = second.acquire(timeout=0.05)
            if attempt == 1:
                gate.wait()
            if got:
                second.release()
                log.append(attempt)
                return
        time.sleep(random.uniform(0, 0.1))

threads = [Thread(target=work, args=pair) for pair in ((a, b), (b, a))]
for t in threads: t.start()
for t in threads: t.join()
print("finished:", len(log), "all on the first attempt:", max(log) == 1, "any on the first attempt:", min(log) == 1)
