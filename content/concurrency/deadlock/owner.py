# check
# RLock 的 repr 里有主人的线程标识，Lock 的没有
import threading
from threading import Lock, RLock

me = str(threading.get_ident())
for kind in Lock, RLock:
    lock = kind()
    lock.acquire()
    text = repr(lock)
    print(kind.__name__, text.split(" at ")[0].replace(me, "ident of this thread"))
