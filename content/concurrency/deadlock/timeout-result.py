# check
# acquire 带超时拿不到时返回 False，不抛异常；with 不接受超时
from threading import Lock

lock = Lock()
lock.acquire()
print("lock.acquire(timeout=0.1) ->", lock.acquire(timeout=0.1))
try:
    lock.__enter__(timeout=0.1)
except TypeError as e:
    print("with:", e)
