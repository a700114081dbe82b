# check
# 资源各有几份时，有环未必死锁：甲等 b、乙等 a 成环，丙放出一份 a，乙先做完，甲也做完
from threading import Barrier, Event, Semaphore, Thread

a, b, gate, release, log = Semaphore(2), Semaphore(1), Barrier(4), Event(), []

def work(name, first, second):
    with first:
        gate.wait()
        with second:
            log.append(name)

def third():
    with a:
        gate.wait()
        release.wait()

threads = [Thread(target=work, args=("first", a, b)), Thread(target=work, args=("second", b, a)), Thread(target=third)]
for t in threads: t.start()
gate.wait()
threads[0].join(timeout=1); threads[1].join(timeout=1)
print("cycle, done:", log)
release.set()
for t in threads: t.join()
print("third released one, done:", log)
