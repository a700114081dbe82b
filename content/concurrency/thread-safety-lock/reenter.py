# check
# 主线程拿着锁时，信号处理函数、__del__ 在同一线程里插进来要同一把锁：Lock 等不到，RLock 直接拿到，看到改了一半的值
import signal
from threading import Lock, RLock

pair, seen = [0, 0], []


def look(*_):
    if got := lock.acquire(timeout=0.3):
        lock.release()
    seen.append((got, pair[:]))


class Last:
    __del__ = look


signal.signal(signal.SIGUSR1, look)
for name, make in (("Lock", Lock), ("RLock", RLock)):
    lock, last = make(), Last()
    with lock:
        pair[0] += 1
        signal.raise_signal(signal.SIGUSR1)
        del last
        pair[1] += 1
    print(name, "- signal handler, __del__:", *seen)
    seen.clear()
