# check: timeout=120
# fork 之前用过的线程池：子进程里没有它的线程。建满了的，任务再也没人做；没建满的，要等提交数超过“闲着”的数，才新建线程一并做完。没用过的池和 fork 之后建的池都正常
import os, time, warnings
from concurrent.futures import ThreadPoolExecutor, wait

warnings.simplefilter("ignore", DeprecationWarning)
def used(workers):
    pool = ThreadPoolExecutor(workers)
    print("parent:", pool.submit(str, "done").result(), flush=True)
    while not pool._idle_semaphore._value: time.sleep(0.01)
    return pool
full, half, unused = used(1), used(2), ThreadPoolExecutor(2)
if os.fork() == 0:
    for name, pool, tasks, timeout in (
        ("used, all 1 threads made", full, 5, 2), ("used, 1 of 2 threads made", half, 1, 2), ("the same pool", half, 1, 60),
        ("made but not used before fork", unused, 1, 60), ("made after fork", ThreadPoolExecutor(2), 1, 60)):
        futures = [pool.submit(str, "done") for _ in range(tasks)] + ([first] if name == "the same pool" else [])
        first = futures[0]
        print(f"child, {name}: tasks", len(futures), "done", len(wait(futures, timeout=timeout).done), flush=True)
    os._exit(0)
os.wait()
