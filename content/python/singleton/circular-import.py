# check
# 两个线程各导入一个模块，两个模块互相导入：导入锁发现死锁就放行，有一个看到没执行完的模块
import sys
import threading
from pathlib import Path

for name, other in ("a", "b"), ("b", "a"):
    Path(f"{name}.py").write_text(
        f"import time\ntime.sleep(0.5)\nimport {other}\n"
        f"seen = hasattr({other}, 'done')\ndone = True\n"
    )
sys.path.insert(0, ".")
threads = [threading.Thread(target=__import__, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
import a
import b

print("the other module was complete:", sorted([a.seen, b.seen]))
