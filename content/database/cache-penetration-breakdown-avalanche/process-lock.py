# check: with=redis
# 只用进程内的锁：3 个进程各 8 个线程同时未命中，24 个请求查库 3 次
import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor

import redis

PROCESSES, THREADS = 3, 8


def worker(everyone, loading, queries) -> None:
    r, lock = redis.Redis(decode_responses=True), threading.Lock()

    def get(_: int) -> str:
        value = r.get("hot")
        everyone.wait(30)
        with lock:
            value = value or r.get("hot")
            if value is None:
                loading.wait(30)
                with queries.get_lock():
                    queries.value += 1
                r.set("hot", "v1", ex=60)
        return value or "v1"

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(get, range(THREADS)))


context = multiprocessing.get_context("fork")
everyone, loading = context.Barrier(PROCESSES * THREADS), context.Barrier(PROCESSES)
queries = context.Value("i", 0)
jobs = [context.Process(target=worker, args=(everyone, loading, queries)) for _ in range(PROCESSES)]
for job in jobs:
    job.start()
for job in jobs:
    job.join()
print(PROCESSES * THREADS, "requests in", PROCESSES, "processes:", queries.value, "queries")
