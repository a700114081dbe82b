# check: timeout=120
# 工作进程被杀：ProcessPoolExecutor 的所有任务得到 BrokenProcessPool，multiprocessing.Pool 补一个新进程，丢掉的那个任务等不到结果；正等着取任务的工作进程被杀，队列的锁没人放，后来的任务也等不到
import multiprocessing, os, signal, time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        others = [executor.submit(time.sleep, 1000)]
        while not others[0].running(): time.sleep(0.05)
        lost = executor.submit(os._exit, 1)
        others += [executor.submit(time.sleep, 1000) for _ in range(5)]
        try:
            lost.result(timeout=30)
        except BrokenProcessPool as e:
            print("ProcessPoolExecutor:", type(e).__name__, "- the others:", {type(f.exception()).__name__ for f in others})
        try:
            executor.submit(abs, -1)
        except BrokenProcessPool as e:
            print("submit again:", type(e).__name__)
    with multiprocessing.Pool(1) as pool:
        lost = pool.apply_async(os._exit, [1])
        try:
            lost.get(timeout=5)
        except multiprocessing.TimeoutError as e:
            print("multiprocessing.Pool:", type(e).__name__)
        print("apply again:", pool.apply_async(abs, [-1]).get(timeout=30))
    with multiprocessing.Pool(1) as pool:
        pool.apply(abs, [-1])
        idle = pool._pool[0]
        while pool._inqueue._rlock.acquire(block=False):
            pool._inqueue._rlock.release()
            time.sleep(0.05)
        os.kill(idle.pid, signal.SIGKILL)
        while idle in pool._pool or not pool._pool: time.sleep(0.05)
        try:
            pool.apply_async(abs, [-1]).get(timeout=5)
        except multiprocessing.TimeoutError as e:
            print("idle worker killed, a new one started, apply again:", type(e).__name__)
        pool._inqueue._rlock.release()
