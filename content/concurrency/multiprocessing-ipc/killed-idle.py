# check: timeout=120
# 闲着、停在 Queue.get 上的工作进程被杀：它拿着读的锁，别人再也取不到；没被杀就取得到
import multiprocessing as mp, queue, time

def idle(tasks):
    tasks.get()

if __name__ == "__main__":
    for kill in False, True:
        tasks = mp.Queue()
        child = mp.Process(target=idle, args=(tasks,))
        child.start()
        while tasks._rlock.acquire(block=False): tasks._rlock.release(); time.sleep(0.05)
        if kill: child.kill()
        else: tasks.put("for the child")
        child.join()
        tasks.put("next")
        try: print("killed while it waited in get:", kill, "- get:", tasks.get(timeout=3 if kill else 60))
        except queue.Empty as e: print("killed while it waited in get:", kill, "- get:", type(e).__name__)
