# check
# fork 之后改透明大页里的一个字节：当前内核先把大页拆开，只复制改到的小页，不复制整个 2 MB
import mmap
import os
import re

HUGE = 2 << 20
memory = mmap.mmap(-1, 33 * HUGE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
memory.madvise(mmap.MADV_HUGEPAGE)
memory[:] = b"x" * len(memory)


def look(field: str) -> int:
    with open("/proc/self/smaps_rollup") as f:
        return int(re.search(rf"^{field}: +(\d+)", f.read(), re.M)[1])


print("on huge pages:", look("AnonHugePages") >= 32 * HUGE // 1024)
read, write = os.pipe()
if os.fork() == 0:
    os.close(write)
    os.read(read, 1)
    os._exit(0)
before = look("Private_Dirty"), look("AnonHugePages")
for i in range(1, 17):
    memory[i * HUGE] = 0
copied = (look("Private_Dirty") - before[0]) / 16
print("copied per huge page, less than 100 kB:", copied < 100)
print("split:", before[1] - look("AnonHugePages") >= 15 * HUGE // 1024)
