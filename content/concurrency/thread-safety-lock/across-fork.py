# check
# fork 之后各有一把锁：父进程拿着，子进程照样拿到；另一个线程拿着时 fork，子进程的副本是锁着的，那个线程没有过来
import os
import warnings
from threading import Event, Lock, Thread, active_count

lock, gate = Lock(), Event()
reader, writer = os.pipe()
if os.fork() == 0:
    os.read(reader, 1)
    print("forked before: child acquired", lock.acquire(timeout=0.5), flush=True)
    os._exit(0)
owner = Thread(target=lambda: (lock.acquire(), os.write(writer, b"x"), gate.wait()))
owner.start()
os.wait()
warnings.simplefilter("ignore", DeprecationWarning)
if os.fork() == 0:
    print("forked while locked: child acquired", lock.acquire(timeout=0.5), flush=True)
    print("threads in the child:", active_count(), flush=True)
    os._exit(0)
os.wait()
gate.set()
