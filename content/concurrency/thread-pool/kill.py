# check: timeout=120
# 3.14 起进程池可以杀掉工作进程：所有在跑的任务得到 BrokenProcessPool，池作废；线程池没有这个方法。已送进调用队列的任务，没开始也取消不了
import time
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor

if __name__ == "__main__":
    pool = ProcessPoolExecutor(2)
    futures = [pool.submit(time.sleep, 1000) for _ in range(2)]
    while not all(f.running() for f in futures): time.sleep(0.05)
    pool.kill_workers()
    print("ProcessPoolExecutor.kill_workers:", *(type(f.exception()).__name__ for f in futures))
    try: pool.submit(abs, -1)
    except (BrokenExecutor, RuntimeError) as e: print("submit again, a RuntimeError:", isinstance(e, RuntimeError))
    print("ThreadPoolExecutor has kill_workers:", hasattr(ThreadPoolExecutor, "kill_workers"))
    pool = ProcessPoolExecutor(1)
    futures = [pool.submit(time.sleep, 1000) for _ in range(9)]
    while not futures[1].running(): time.sleep(0.05)
    print("ProcessPoolExecutor(1), cancel the second task:", futures[1].cancel(), "- the ninth:", futures[8].cancel())
    pool.kill_workers()
