# check
# 线程池里的任务等同一个池的任务：线程都占着，里面的排不上，result 超时；两个池就能完成
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

def outer(inner_pool, gate):
    inner = inner_pool.submit(str, 1)
    gate.wait()
    try:
        return "inner result " + inner.result(timeout=1)
    except TimeoutError as e:
        return f"{type(e).__name__}, inner running {inner.running()}, done {inner.done()}"
    finally:
        gate.wait()

for name, workers in ("same pool", 2), ("another pool", 2):
    gate = Barrier(workers)
    with ThreadPoolExecutor(workers) as pool, ThreadPoolExecutor(1) as other:
        jobs = [pool.submit(outer, pool if name == "same pool" else other, gate) for _ in range(workers)]
        print(name, f"max_workers={workers}:", [job.result() for job in jobs])
