# check
# 两个线程各拿一把 RLock、再要对方那把：谁也拿不到
from threading import Barrier, RLock, Thread

a, b, gate, got = RLock(), RLock(), Barrier(2), []


def work(first, second):
    with first:
        gate.wait(timeout=30)
        got.append(second.acquire(timeout=0.5))
        gate.wait(timeout=30)


threads = [Thread(target=work, args=pair) for pair in ((a, b), (b, a))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("second RLock acquired:", got)
