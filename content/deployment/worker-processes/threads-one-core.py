# 默认（带 GIL）的构建里，两个做计算的线程合起来至多用满一个核。
# CPython 3.11.7、3.14.10、3.15.2，两核；2026-11-26
import sys
import sysconfig
import time
from threading import Thread


def work() -> None:
    n = 0
    for _ in range(20_000_000):
        n += 1


threads = [Thread(target=work) for _ in range(2)]
wall, cpu = time.perf_counter(), time.process_time()
for t in threads:
    t.start()
for t in threads:
    t.join()
cores = (time.process_time() - cpu) / (time.perf_counter() - wall)
print(sys.version.split()[0], "自由线程构建：",
      bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
      f"用了 {cores:.1f} 个核")
