# check: with=venv
# 50 个线程、50 个请求：池 5 要十批，池 20 要三批；只有一个线程时池多大都一样；SQLAlchemy 与 AnyIO 的默认值
import inspect
import math
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import anyio
from sqlalchemy.pool import QueuePool


def busy_at_once(threads: int, size: int) -> int:
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
    pool.dispose()
    return peak


defaults = inspect.signature(QueuePool.__init__).parameters
print("QueuePool", {k: defaults[k].default for k in ("pool_size", "max_overflow")},
      "timeout", f"{defaults['timeout'].default:.0f} s")
for threads, size in ((1, 5), (50, 5), (50, 20), (40, 50), (50, 50)):
    busy = busy_at_once(threads, size)
    print(f"{threads} threads, pool {size}: {busy} connections busy at once, {math.ceil(50 / busy) / 10} s")


async def limit() -> None:
    print("AnyIO's default limit of threads:", int(anyio.to_thread.current_default_thread_limiter().total_tokens))


anyio.run(limit)
