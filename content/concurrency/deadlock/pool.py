# check
# 线程池里的任务等同一个池的任务：线程都占着，里面的排不上，result 超时；两个池就能完成
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

def outer(inner_pool, gate, timeout):
    inner = inner_pool.submit(str, 1)
    gate.wait()
    try:
        return "inner result " + inner.result(timeout=timeout)
    except TimeoutError as e:
        return f"{type(e).__name__}, inner running {inner.running()}, done {inner.done()}"
    finally:
        gate.wait()

workers = 2
for name, timeout in ("same pool", 1), ("another pool", 60):
    gate = Barrier(workers)
    with ThreadPoolExecutor(workers) as pool, ThreadPoolExecutor(1) as other:
        jobs = [pool.submit(outer, pool if name == "same pool" else other, gate, timeout) for _ in range(workers)]
        print(name, f"max_workers={workers}:", [job.result() for job in jobs])
