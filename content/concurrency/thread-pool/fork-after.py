# check
# 先建线程池、用过，再 fork：子进程里没有工作线程，交进去的任务没人做；fork 之后再建就正常
import os, time, warnings
from concurrent.futures import ThreadPoolExecutor

warnings.simplefilter("ignore", DeprecationWarning)
pool = ThreadPoolExecutor(2)
print("parent:", pool.submit(str, "done").result(), flush=True)
while not pool._idle_semaphore._value: time.sleep(0.01)
if os.fork() == 0:
    for name, p, wait in ("pool made before fork", pool, 2), ("pool made after fork", ThreadPoolExecutor(2), 60):
        try:
            print(f"child, {name}:", p.submit(str, "done").result(timeout=wait), flush=True)
        except TimeoutError as e:
            print(f"child, {name}:", type(e).__name__, flush=True)
    os._exit(0)
os.wait()
