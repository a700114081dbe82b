# check: timeout=120
# 闲着、停在 Queue.get 上的工作进程被杀：它拿着读的锁，别人再也取不到；没被杀就取得到；两个都闲着时，杀掉没拿到锁的那个，另一个照样取得到
import multiprocessing as mp, queue, time

def idle(tasks):
    tasks.get()

def report(tasks, up, pipe):
    up.set()
    pipe.send(tasks.get())

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
    for kill in "holder", "other":
        tasks, both = mp.Queue(), []
        for _ in "ab":
            up, (reader, writer) = mp.Event(), mp.Pipe(duplex=False)
            child = mp.Process(target=report, args=(tasks, up, writer))
            child.start()
            up.wait()
            while tasks._rlock.acquire(block=False): tasks._rlock.release(); time.sleep(0.05)
            both.append((child, reader))
        (killed, _), (left, reader) = both if kill == "holder" else both[::-1]
        time.sleep(0.5)
        killed.kill(); killed.join()
        tasks.put("next")
        print(f"two idle ones, killed the {kill} of the lock - the other got:", reader.recv() if reader.poll(3 if kill == "holder" else 60) else None)
        left.kill(); left.join()
