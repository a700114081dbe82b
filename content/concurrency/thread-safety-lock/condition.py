# check
# Condition 默认用 RLock：嵌套两层时 wait_for 把两层都放开，醒来恢复两层
from threading import Condition, Event, Thread

condition, ready, changed = Condition(), Event(), []


def depth():
    return repr(condition._lock).split("count=")[1].split()[0]


def waiter():
    with condition, condition:
        print(type(condition._lock).__name__, "count before:", depth())
        ready.set()
        condition.wait_for(lambda: changed, timeout=30)
        print("count after:", depth())


thread = Thread(target=waiter)
thread.start()
ready.wait(timeout=30)
print("another thread gets it during wait:", condition.acquire(timeout=5))
changed.append(1)
condition.notify()
condition.release()
thread.join()
