# check
# acquire 之后抛异常，没有 finally 就一直锁着；with 会放开
from threading import Lock


def bare(lock):
    lock.acquire()
    raise ValueError
    lock.release()


def guarded(lock):
    with lock:
        raise ValueError


for work in (bare, guarded):
    lock = Lock()
    try:
        work(lock)
    except ValueError:
        print(work.__name__, "still locked:", lock.locked())
