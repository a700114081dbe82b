# 两个线程各导入一个，两个模块互相导入：导入锁发现死锁就放行，有一个看到没执行完的模块。
# CPython 3.11.7、3.14.10、3.15.2 输出相同（除版本号）；2026-11-26
import sys
import threading
from pathlib import Path

for name, other in ("a", "b"), ("b", "a"):
    Path(f"{name}.py").write_text(
        f"import time\ntime.sleep(0.5)\nimport {other}\n"
        f"seen = hasattr({other}, 'done')\ndone = True\n")
sys.path.insert(0, ".")
threads = [threading.Thread(target=__import__, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
import a
import b
print(sys.version.split()[0], "看到的对方已执行完：", sorted([a.seen, b.seen]))
