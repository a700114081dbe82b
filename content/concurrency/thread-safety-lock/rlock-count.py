# check
# RLock：拿几次放几次才解锁，只有主人能放；没锁时两种锁的 release 都抛 RuntimeError；CPython 上两种锁都是 C 写的
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, RLock

with ThreadPoolExecutor(1) as other:
    lock = RLock()
    lock.acquire()
    lock.acquire()
    print("RLock, taken twice, other releases:", repr(other.submit(lock.release).exception()))
    for times in (1, 2):
        lock.release()
        got = other.submit(lock.acquire, timeout=0.2).result()
        print("released", times, "- another thread gets it:", got)

for make in (Lock, RLock):
    lock = make()
    print(type(lock))
    try:
        lock.release()
    except RuntimeError as e:
        print("  release without acquire:", repr(e))
