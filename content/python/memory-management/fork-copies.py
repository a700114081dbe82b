# check
# fork 之后，子进程把列表读一遍，自己的私有内存就多了百余 MB：引用计数写在对象里，写一下就复制那一页；缓存的小整数是不朽的，不计数，array 里没有对象，两者都不复制
import os
import re
from array import array
from pathlib import Path


def private():
    text = Path("/proc/self/smaps_rollup").read_text()
    return int(re.search(r"Private_Dirty: +(\d+) kB", text)[1]) / 1000


objects = [bytes(100) for _ in range(1_000_000)]
small_ints = [i % 256 for i in range(1_000_000)]
numbers = array("q", range(10_000_000))
for name, data in ("objects", objects), ("small ints", small_ints), (f"array of {len(numbers)}", numbers):
    if os.fork() == 0:
        before = private()
        for item in data:
            pass
        print(name, "private memory grew by, in MB:", round((private() - before) / 50) * 50, flush=True)
        os._exit(0)
    os.wait()
