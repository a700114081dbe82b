# check: python=3.15
# lazy import：用到名字时才执行模块，8 个线程同时用到也只执行一次
import sys
from pathlib import Path
from threading import Barrier, Thread

Path("settings.py").write_text("import time\nprint('executed')\ntime.sleep(0.2)\ndebug = True\n")
sys.path.insert(0, ".")
gate, count = Barrier(8), 8
exec("""
lazy import settings
print("after the import")

def use():
    gate.wait()
    return settings.debug

threads = [Thread(target=use) for _ in range(count)]
""")
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(threads), "threads used it,", sys.version.split()[0])
