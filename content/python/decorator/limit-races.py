# check
# 先查余量、调用、再扣的限流，多个线程会超；用锁包住“查并扣”后正好
import sys
import threading
import time
from functools import wraps


def late(func, state):
    @wraps(func)
    def wrapper():
        if state["left"] > 0:
            func()
            state["left"] -= 1

    return wrapper


def locked(func, state):
    lock = threading.Lock()

    @wraps(func)
    def wrapper():
        with lock:
            if state["left"] <= 0:
                return
            state["left"] -= 1
        func()

    return wrapper


for limit in late, locked:
    done = []
    call = limit(lambda: (time.sleep(0.001), done.append(1)), {"left": 100})
    threads = [threading.Thread(target=lambda: [call() for _ in range(50)]) for _ in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(limit.__name__, "ran exactly 100:", len(done) == 100, "more than 100:", len(done) > 100)
print("CPython", sys.version.split()[0], "GIL:", sys._is_gil_enabled())
