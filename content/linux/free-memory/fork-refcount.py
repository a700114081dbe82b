# check
# fork 出的 CPython 子进程只读父进程的小对象，页也变成私有的；一整块的 bytes，读了内容仍共享
import os


def private():
    with open("/proc/self/smaps_rollup") as f:
        return sum(int(s.split()[1]) for s in f if s.startswith("Private_Dirty:")) / 1024


objects = [str(n) * 20 for n in range(500_000)]
block = bytes(range(256)) * 2**18
if os.fork() == 0:
    before = private()
    total = sum(len(o) for o in objects)
    print("MiB that became private by reading, at least 50:", private() - before >= 50, flush=True)
    os._exit(0)
os.wait()
if os.fork() == 0:
    before = private()
    print(type(block).__name__, "of 64 MiB, zeros counted:", block.count(0))
    print("MiB that became private by reading, below 5:", private() - before < 5, flush=True)
    os._exit(0)
os.wait()
