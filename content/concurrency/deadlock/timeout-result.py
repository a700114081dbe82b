# check
# acquire 带超时拿不到时返回 False，不抛异常
from threading import Lock

lock = Lock()
lock.acquire()
print("lock.acquire(timeout=0.1) ->", lock.acquire(timeout=0.1))
