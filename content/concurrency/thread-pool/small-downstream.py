# check: timeout=120
# 12 个线程共用 5 条连接的池：5 个拿到，7 个等不到连接报错
from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event
from sqlalchemy import QueuePool, create_engine
from sqlalchemy.exc import TimeoutError

engine = create_engine("sqlite://", poolclass=QueuePool, pool_size=5, max_overflow=0, pool_timeout=1)
done = Event()

def query(_):
    try:
        with engine.connect():
            done.wait()
            return "ok"
    except TimeoutError as e:
        return str(e).split(", connection timed out")[0]

with ThreadPoolExecutor(12) as pool:
    futures = [pool.submit(query, n) for n in range(12)]
    failed = []
    for f in as_completed(futures):
        failed.append(f.result())
        if len(failed) == 7:
            done.set()
            break
print("threads 12, ok:", sum(f.result() == "ok" for f in futures), "failed:", len(failed))
print(failed[0])
