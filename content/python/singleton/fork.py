# check
# fork 之后子进程改的是自己的副本，id 相同
import os


class Counter:
    n = 0


counter = Counter()
address = id(counter)
pid = os.fork()
if pid == 0:
    counter.n += 1
    print("child:", counter.n, id(counter) == address, flush=True)
    os._exit(0)
os.waitpid(pid, 0)
print("parent:", counter.n)
