# check: timeout=120
# fork 之前用过的线程池：子进程里没有它的线程，第一个任务没人做；没用过的池和 fork 之后建的池都正常
import os, time, warnings
from concurrent.futures import ThreadPoolExecutor

warnings.simplefilter("ignore", DeprecationWarning)
used, unused = ThreadPoolExecutor(2), ThreadPoolExecutor(2)
print("parent:", used.submit(str, "done").result(), flush=True)
while not used._idle_semaphore._value: time.sleep(0.01)
if os.fork() == 0:
    for name, p, wait in ("pool used before fork", used, 2), ("pool made but not used before fork", unused, 60), ("pool made after fork", ThreadPoolExecutor(2), 60):
        try:
            print(f"child, {name}:", p.submit(str, "done").result(timeout=wait), flush=True)
        except TimeoutError as e:
            print(f"child, {name}:", type(e).__name__, flush=True)
    os._exit(0)
os.wait()
