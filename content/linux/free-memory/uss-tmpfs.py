# check
# 进程独占映射的 tmpfs 文件算进它的 USS，进程退出后却仍占着内存
import mmap
import os

SIZE = 32 * 2**20
PATH = "/dev/shm/held.dat"


def uss():
    with open("/proc/self/smaps_rollup") as f:
        return sum(int(s.split()[1]) for s in f if s.startswith(("Private_Clean:", "Private_Dirty:"))) / 1024


if os.fork() == 0:
    with open(PATH, "w+b") as f:
        f.truncate(SIZE)
        before = uss()
        with mmap.mmap(f.fileno(), SIZE) as m:
            for page in range(0, SIZE, mmap.PAGESIZE):
                m[page] = 1
            print("USS grows by", round(uss() - before), "MiB", flush=True)
    os._exit(0)
os.wait()
print("still in tmpfs after the exit:", os.stat(PATH).st_blocks * 512 // 2**20, "MiB")
os.remove(PATH)
