# check: timeout=120
# 3.14 起进程池可以杀掉工作进程：在跑的任务得到 BrokenProcessPool；线程池没有这个方法
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

if __name__ == "__main__":
    pool = ProcessPoolExecutor(1)
    future = pool.submit(time.sleep, 1000)
    while not future.running(): time.sleep(0.05)
    pool.kill_workers()
    print("ProcessPoolExecutor.kill_workers:", type(future.exception()).__name__)
    print("ThreadPoolExecutor has kill_workers:", hasattr(ThreadPoolExecutor, "kill_workers"))
