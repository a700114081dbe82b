# check
# 在跑的任务：cancel 返回 False，result 超时后照样做完，with 退出时等它；没开始的可以取消
from concurrent.futures import ThreadPoolExecutor
from threading import Event

started, go, log = Event(), Event(), []

def task():
    started.set()
    go.wait()
    log.append("finished")
    return "value"

with ThreadPoolExecutor(1) as pool:
    running, waiting = pool.submit(task), pool.submit(print, "never printed")
    pool.submit(log.append, "queued one finished")
    started.wait()
    print("cancel the running one:", running.cancel())
    print("cancel the waiting one:", waiting.cancel())
    try:
        running.result(timeout=0.2)
    except TimeoutError as e:
        print("result(timeout=0.2):", type(e).__name__, "- still running:", running.running())
    go.set()
print("after with:", log, running.result())
