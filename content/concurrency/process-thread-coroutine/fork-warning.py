# check
# 多线程时 os.fork 给出 DeprecationWarning，子进程里是一个线程；按默认的过滤，主程序里直接调用的看得到，经 multiprocessing 的看不到；multiprocessing 默认的启动方式是 forkserver
import multiprocessing
import os
import subprocess
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

PROGRAM = """
import multiprocessing, os, threading
gate = threading.Event()
threading.Thread(target=gate.wait).start()
{}
gate.set()
"""
for name, call in (
    ("os.fork()", "os.fork() or os._exit(0)\nos.wait()"),
    ("multiprocessing", "p = multiprocessing.get_context('fork').Process(target=int); p.start(); p.join()"),
):
    done = subprocess.run([sys.executable, "-c", PROGRAM.format(call)], capture_output=True, text=True)
    print("default filters,", name, "- exit code", done.returncode, "- on stderr:", "DeprecationWarning" in done.stderr)
