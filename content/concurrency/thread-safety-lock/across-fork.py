# check
# fork 之后各有一把锁：父进程拿着，子进程照样拿到；父进程锁着时 fork，子进程的副本是锁着的
import os
from threading import Lock

lock = Lock()
reader, writer = os.pipe()
if os.fork() == 0:
    os.read(reader, 1)
    print("forked before: child acquired", lock.acquire(timeout=0.5), flush=True)
    os._exit(0)
lock.acquire()
os.write(writer, b"x")
os.wait()
if os.fork() == 0:
    print("forked while locked: child acquired", lock.acquire(timeout=0.5), flush=True)
    os._exit(0)
os.wait()
