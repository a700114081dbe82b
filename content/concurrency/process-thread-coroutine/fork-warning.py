# check
# 多线程时 os.fork 给出 DeprecationWarning，子进程里是一个线程；multiprocessing 默认的启动方式是 forkserver
import multiprocessing
import os
import sys
import warnings
from threading import Event, Thread

gate = Event()
thread = Thread(target=gate.wait)
thread.start()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("threads of the parent:", len(os.listdir("/proc/self/task")), flush=True)
    if os.fork() == 0:
        print("threads of the child:", len(os.listdir("/proc/self/task")), flush=True)
        os._exit(0)
os.wait()
gate.set()
thread.join()
print("CPython", sys.version.split()[0], sys.platform, caught[0].category.__name__)
print("multiprocessing:", multiprocessing.get_start_method())
