# check: timeout=60
# shutdown(cancel_futures=True) 取消还没开始的，在跑的做完，之后再 submit 抛 RuntimeError；进程池已送进调用队列的没取消，照做；取消掉的，wait 和 as_completed 等不到
import os, time
from concurrent.futures import CancelledError, ProcessPoolExecutor, ThreadPoolExecutor, as_completed, wait

def first(name):
    open(name, "w").close()
    while not os.path.exists("go"): time.sleep(0.01)
    return "done"

if __name__ == "__main__":
    for Pool, queued in (ThreadPoolExecutor, 0), (ProcessPoolExecutor, 2):
        pool = Pool(1)
        running = pool.submit(first, Pool.__name__)
        while not os.path.exists(Pool.__name__): time.sleep(0.01)
        rest = [pool.submit(abs, -1) for _ in range(10)]
        while sum(f.running() for f in rest) < queued: time.sleep(0.01)
        pool.shutdown(wait=False, cancel_futures=True)
        while not all(f.cancelled() or f.running() for f in rest): time.sleep(0.01)
        open("go", "w").close()
        done = [f.result() for f in rest if not f.cancelled()]
        print(Pool.__name__, "cancelled:", len(rest) - len(done), "of", len(rest), "- done:", len(done), "- the running one:", running.result())
        os.remove("go")
        try: rest[-1].result()
        except CancelledError as e: print("result:", type(e).__name__)
        print("wait, not done:", len(wait(rest, timeout=1).not_done))
        try: list(as_completed(rest, timeout=1))
        except TimeoutError as e: print("as_completed:", type(e).__name__, e)
        try: pool.submit(abs, -1)
        except RuntimeError as e: print(type(e).__name__, e)
