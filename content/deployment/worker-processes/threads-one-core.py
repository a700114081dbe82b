# check
# 带 GIL 的构建里，两个做计算的线程合起来至多用满一个核
import platform
import sysconfig
import time
from threading import Thread


def work() -> None:
    n = 0
    for _ in range(10_000_000):
        n += 1


threads = [Thread(target=work) for _ in range(2)]
wall, cpu = time.perf_counter(), time.process_time()
for t in threads:
    t.start()
for t in threads:
    t.join()
cores = (time.process_time() - cpu) / (time.perf_counter() - wall)
print("CPython", ".".join(platform.python_version_tuple()[:2]), "free-threaded:", bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
      f"- {len(threads)} threads used at most {max(1.0, round(cores, 1))} cores")
