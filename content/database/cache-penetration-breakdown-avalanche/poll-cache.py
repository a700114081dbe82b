# check: with=redis
# 20 个请求都等锁：轮流拿 20 次锁；没抢到的只隔一会儿再读缓存：拿 1 次锁；两种都只查库 1 次
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Semaphore

import redis

r = redis.Redis(decode_responses=True)
gate, missed, loads = Barrier(20), Semaphore(0), []


def load() -> None:
    loads.append(1)
    r.set("hot", "v1", ex=60)


def wait_for_lock(_: int) -> None:
    gate.wait()
    with r.lock("lock:hot", timeout=60, blocking_timeout=60):
        r.get("hot") or load()


def poll_the_cache(_: int) -> None:
    gate.wait()
    lock = r.lock("lock:hot", timeout=60)
    if lock.acquire(blocking=False):
        for _ in range(19):
            missed.acquire()           # 其余 19 个都没抢到之后才回填
        load()
        lock.release()
    else:
        missed.release()
        while not r.get("hot"):
            time.sleep(0.05)


for get in wait_for_lock, poll_the_cache:
    r.flushdb()
    r.config_resetstat()
    loads.clear()
    with ThreadPoolExecutor(20) as pool:
        list(pool.map(get, range(20)))
    released = r.info("commandstats")["cmdstat_evalsha"]["calls"] - r.info("errorstats").get("errorstat_NOSCRIPT", {"count": 0})["count"]
    print(get.__name__, "queries:", len(loads), "locks taken:", released)
