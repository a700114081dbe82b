# check: with=redis
# redis-py 的 Lock：timeout 默认 None 即不过期；SET NX PX 加令牌、比对再删；不可重入，再加一次默认等到自己那把过期；extend 加在剩余时间上（replace_ttl=True 则换成新的），reacquire 恢复原来的期限；默认不能在别的线程里续
import time
from concurrent.futures import ThreadPoolExecutor

import redis

r = redis.Redis(decode_responses=True)
lock = r.lock("job")
print("Lock timeout =", lock.timeout)
lock.acquire()
print("PTTL", r.pttl("job"))
lock.release()

lock = r.lock("job", timeout=10)
print("acquire", lock.acquire(blocking=False))
print("acquire again", lock.acquire(blocking=False))
print("blocking", lock.blocking, "blocking_timeout", lock.blocking_timeout)
short = r.lock("job3", timeout=1)
short.acquire()
start = time.monotonic()
print("acquire again, by default", short.acquire(), "waited", time.monotonic() - start > 0.5)
mine = r.lock("job2", timeout=10)
mine.acquire()
print("value is the token:", r.get("job2") == mine.local.token.decode())
print("extend", mine.extend(20), round(r.pttl("job2") / 1000))
print("extend", mine.extend(20), round(r.pttl("job2") / 1000))
print("extend, replace_ttl=True", mine.extend(20, replace_ttl=True), round(r.pttl("job2") / 1000))
print("reacquire", mine.reacquire(), round(r.pttl("job2") / 1000))
r.set("job2", "of another")
for act in mine.release, lambda: mine.extend(5):
    try:
        act()
    except redis.exceptions.LockError as e:
        print(type(e).__name__)
print("left alone:", r.get("job2"))
for lock in r.lock("job4", timeout=10), r.lock("job5", timeout=10, thread_local=False):
    lock.acquire()
    with ThreadPoolExecutor(1) as pool:
        error = pool.submit(lock.reacquire).exception()
    print("thread_local", lock.thread_local, "- reacquire in another thread:", type(error).__name__ if error else "done")
