# check
# 同一线程再拿 Lock 停住了：faulthandler.dump_traceback_later 到时打印调用栈，看得出停在哪个函数
import faulthandler
from threading import Lock

lock = Lock()


def total():
    return lock.acquire(timeout=2)


def move():
    with lock:
        return total()


with open("where.txt", "w+") as where:
    faulthandler.dump_traceback_later(0.5, file=where)
    print("acquired:", move())
    where.seek(0)
    print(*[line.split(" in ")[1].strip() for line in where if " in " in line])
