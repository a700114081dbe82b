# With 50 threads a QueuePool of 5 serves 50 requests in ten batches, one of 20 in three; with one thread the size does not matter; FastAPI's default thread limit is 40 (SQLAlchemy 2.1.9, CPython 3.14.10, AnyIO 4.16; 2026-11-26)
import inspect
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor

import anyio
import sqlalchemy
from sqlalchemy.pool import QueuePool


def measure(threads: int, size: int) -> float:
    pool = QueuePool(lambda: sqlite3.connect(":memory:",
                                             check_same_thread=False),
                     pool_size=size, max_overflow=0)

    def request(_: int) -> None:
        connection = pool.connect()
        time.sleep(0.1)                   # the query waits for the disk
        connection.close()

    start = time.perf_counter()
    with ThreadPoolExecutor(threads) as workers:
        list(workers.map(request, range(50)))
    pool.dispose()
    return time.perf_counter() - start


print("SQLAlchemy", sqlalchemy.__version__)
defaults = inspect.signature(QueuePool.__init__).parameters
print({k: defaults[k].default for k in ("pool_size", "max_overflow",
                                        "timeout")})
for threads, size in ((1, 5), (50, 5), (50, 20), (40, 50), (50, 50)):
    print(f"{threads} threads, pool {size}: {measure(threads, size):.1f} s")


async def limit() -> None:
    tokens = anyio.to_thread.current_default_thread_limiter().total_tokens
    print("AnyIO's default limit of threads:", int(tokens))


anyio.run(limit)
