# check
# Redis 连不上时 redis-py 8.1 默认连 11 次才报错，可以改成 1 次；信号量限住回源，10 个请求里 2 个查库，8 个降级
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, BoundedSemaphore, Event, Lock

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry


attempts = 0
connect = redis.Connection._connect


def counting(self):
    global attempts
    attempts += 1
    return connect(self)


redis.Connection._connect = counting
for options in ({}, {"retry": Retry(NoBackoff(), 0)}):
    attempts = 0
    try:
        redis.Redis(port=6390, **options).get("k")
    except redis.ConnectionError as e:
        print(type(e).__name__, "after", attempts, "connects")

database, gate, others, lock, refused = BoundedSemaphore(2), Barrier(10), Event(), Lock(), []


def get(_: int) -> str:
    gate.wait()
    if not database.acquire(blocking=False):
        with lock:
            refused.append(1)
            if len(refused) == 8:
                others.set()
        return "degraded"
    others.wait(30)
    database.release()
    return "from the database"


with ThreadPoolExecutor(10) as pool:
    got = list(pool.map(get, range(10)))
print({answer: got.count(answer) for answer in sorted(set(got))})
