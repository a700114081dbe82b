# check: with=redis
# redis-py 的 Lock：thread_local 默认 True，另一个线程看不到令牌；设成 False，迟到的线程会释放别人的锁；等锁每 0.1 秒再试，等满就返回 False，with 则抛 LockError；LockNotOwnedError 是它的子类，会盖住活里抛的异常
import threading
import time

import redis

r = redis.Redis(decode_responses=True)


def release_elsewhere(lock) -> None:
    def job() -> None:
        try:
            lock.release()
            print("released")
        except Exception as e:
            print(type(e).__name__)

    thread = threading.Thread(target=job)
    thread.start()
    thread.join()


default = r.lock("job", timeout=10)
print("sleep", default.sleep, "blocking", default.blocking,
      "blocking_timeout", default.blocking_timeout)
for thread_local in (default.thread_local, False):
    lock = r.lock("job", timeout=10, thread_local=thread_local)
    lock.acquire()
    print("thread_local", thread_local, end=": ")
    release_elsewhere(lock)
    r.delete("job")
for thread_local in (True, False):
    shared = r.lock("job", timeout=0.2, thread_local=thread_local)
    shared.acquire()
    time.sleep(0.4)
    shared.timeout = 30
    other = threading.Thread(target=shared.acquire)
    other.start()
    other.join()
    try:
        shared.release()
        print("late release of another's lock: done, left:", r.exists("job"))
    except redis.exceptions.LockNotOwnedError as e:
        print("late release of another's lock:", type(e).__name__, "left:", r.exists("job"))
    r.delete("job")
r.set("job", "of another")
r.config_resetstat()
print("Lock.acquire:", r.lock("job", timeout=10).acquire(blocking_timeout=1))
print("tried more than once:", r.info("commandstats")["cmdstat_set"]["calls"] > 1)
try:
    with r.lock("job", timeout=10, blocking_timeout=0.3):
        print("inside")
except redis.exceptions.LockError as e:
    print("with:", type(e).__name__, e)
print("LockNotOwnedError is a LockError:", issubclass(redis.exceptions.LockNotOwnedError, redis.exceptions.LockError))
try:
    with r.lock("short", timeout=0.2):
        time.sleep(0.4)
        raise ValueError
except Exception as e:
    print("with, work fails and the lock is lost:", type(e).__name__, "__context__:", type(e.__context__).__name__)
