# check: timeout=120
# 12 个线程共用 5 条连接：都占着不还，另外 7 个等满 pool_timeout 报错；用完就还，12 个都成功；SQLAlchemy 的默认值
from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event
from sqlalchemy import QueuePool, create_engine
from sqlalchemy.exc import TimeoutError

pool = create_engine("sqlite:///file.db").pool
print("default:", type(pool).__name__, "pool_size", pool.size(), "max_overflow", pool._max_overflow, f"pool_timeout {pool._timeout:.0f} s")
for keep, timeout in (True, 1), (False, 60):
    engine = create_engine("sqlite://", poolclass=QueuePool, pool_size=5, max_overflow=0, pool_timeout=timeout,
                           connect_args={"check_same_thread": False})
    done = Event()
    def query(_):
        try:
            with engine.connect():
                if keep: done.wait()
                return "ok"
        except TimeoutError as e:
            return str(e).split(", connection timed out")[0]
    with ThreadPoolExecutor(12) as pool:
        futures = [pool.submit(query, n) for n in range(12)]
        failed = []
        for f in as_completed(futures):
            if f.result() != "ok": failed.append(f.result())
            if len(failed) == 7: done.set()
    print("connections kept:" if keep else "connections given back:", "threads 12, ok:", sum(f.result() == "ok" for f in futures), "failed:", len(failed), *failed[:1])
