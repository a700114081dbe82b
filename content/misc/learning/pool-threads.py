# check: with=venv
# 50 个线程、50 个请求：池 5 要十批，池 20 要三批；只有一个线程时池多大都一样，嵌套借两个、池不比线程多的除外；连接用到才建，借不到就等到超时报错；FastAPI 的 def 接口占 AnyIO 的线程额度
import inspect
import math
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import anyio
from fastapi import FastAPI
from sqlalchemy.exc import TimeoutError
from sqlalchemy.pool import QueuePool


def busy_at_once(threads: int, size: int) -> tuple[int, int]:
    pool = QueuePool(lambda: sqlite3.connect(":memory:", check_same_thread=False),
                     pool_size=size, max_overflow=0)
    lock, busy, peak = threading.Lock(), 0, 0

    def request(_: int) -> None:
        nonlocal busy, peak
        connection = pool.connect()
        with lock:
            busy += 1
            peak = max(peak, busy)
        time.sleep(0.3)                   # the query waits for the disk
        with lock:
            busy -= 1
        connection.close()

    with ThreadPoolExecutor(threads) as workers:
        list(workers.map(request, range(50 if threads > 1 else 5)))
    opened = pool.checkedin()
    pool.dispose()
    return peak, opened


defaults = inspect.signature(QueuePool.__init__).parameters
print("QueuePool", {k: defaults[k].default for k in ("pool_size", "max_overflow")},
      "timeout", f"{defaults['timeout'].default:.0f} s")
for threads, size in ((1, 5), (50, 5), (50, 20), (40, 50), (50, 50)):
    busy, opened = busy_at_once(threads, size)
    print(f"{threads} threads, pool {size}: {busy} connections busy at once, {opened} opened, {math.ceil(50 / busy) / 10} s")


pool = QueuePool(lambda: sqlite3.connect(":memory:"), timeout=0.1)
print("before the first use:", pool.checkedin(), "opened")
held = []
try:
    while True:
        held.append(pool.connect())
except TimeoutError as error:
    print(len(held), "held, then TimeoutError:", str(error).split(" (")[0])


def nested(threads: int, size: int) -> bool:
    pool = QueuePool(lambda: sqlite3.connect(":memory:", check_same_thread=False),
                     pool_size=size, max_overflow=0, timeout=60 if size > threads else 0.5)
    all_hold_one = threading.Barrier(threads)

    def request(_: int) -> bool:
        outer = pool.connect()
        all_hold_one.wait()
        try:
            pool.connect().close()        # the same thread, a second connection
            return False
        except TimeoutError:
            return True
        finally:
            outer.close()

    with ThreadPoolExecutor(threads) as workers:
        return any(list(workers.map(request, range(threads))))


for threads, size in ((1, 1), (1, 2), (5, 5), (5, 6)):
    print(f"{threads} threads, nested, pool {size}:", "TimeoutError" if nested(threads, size) else "all served")

app = FastAPI()


@app.get("/")
def endpoint() -> int:
    return anyio.from_thread.run_sync(
        lambda: anyio.to_thread.current_default_thread_limiter().borrowed_tokens)


async def limit() -> None:
    limiter = anyio.to_thread.current_default_thread_limiter()
    print("AnyIO's default limit of threads:", int(limiter.total_tokens), "in use", limiter.borrowed_tokens)
    scope = {"type": "http", "method": "GET", "path": "/", "headers": [], "query_string": b""}
    sent: list[dict] = []

    async def receive() -> dict:
        return {"type": "http.request"}

    async def send(message: dict) -> None:
        sent.append(message)

    await app(scope, receive, send)
    print("in use while FastAPI runs a def endpoint:", sent[1]["body"].decode())


anyio.run(limit)
