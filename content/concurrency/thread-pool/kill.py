# check: timeout=120
# 3.14 起进程池可以杀掉工作进程：所有在跑的任务得到 BrokenProcessPool，池作废；线程池、解释器池没有这个方法。已送进调用队列的任务（工作进程数加一个），没开始也取消不了
import os, time
from concurrent.futures import BrokenExecutor, InterpreterPoolExecutor, ProcessPoolExecutor, ThreadPoolExecutor

def run(name):
    open(name, "w").close()
    time.sleep(1000)

if __name__ == "__main__":
    pool = ProcessPoolExecutor(2)
    futures = [pool.submit(time.sleep, 1000) for _ in range(2)]
    while not all(f.running() for f in futures): time.sleep(0.05)
    pool.kill_workers()
    print("ProcessPoolExecutor.kill_workers:", *(type(f.exception()).__name__ for f in futures))
    try: pool.submit(abs, -1)
    except (BrokenExecutor, RuntimeError) as e: print("submit again, a RuntimeError:", isinstance(e, RuntimeError))
    print("ThreadPoolExecutor has kill_workers:", hasattr(ThreadPoolExecutor, "kill_workers"))
    print("InterpreterPoolExecutor has kill_workers:", hasattr(InterpreterPoolExecutor, "kill_workers"))
    for workers in 1, 8:
        pool = ProcessPoolExecutor(workers)
        running = [pool.submit(run, f"{workers}-{n}") for n in range(workers)]
        while not all(os.path.exists(f"{workers}-{n}") for n in range(workers)): time.sleep(0.05)
        rest = [pool.submit(abs, -1) for _ in range(50)]
        while sum(f.running() for f in rest) <= workers: time.sleep(0.05)
        print(f"ProcessPoolExecutor({workers}), all busy, waiting {len(rest)}, cancel returns False for", sum(not f.cancel() for f in rest))
        pool.kill_workers()
