# check
# 线程池复用线程：上一个任务留在 threading.local 里的值，下一个任务读得到
import threading
from concurrent.futures import ThreadPoolExecutor

local = threading.local()
def login(user):
    local.user = user
def whoami():
    return getattr(local, "user", None)

with ThreadPoolExecutor(1) as pool:
    print("threading.local before:", pool.submit(whoami).result())
    pool.submit(login, "alice").result()
    print("threading.local in the next task:", pool.submit(whoami).result())
