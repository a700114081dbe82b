# check
# 3.14：C 写的 __enter__（锁、文件）返回之后、块开始之前来了 Ctrl+C（用 interrupt_main 造出），块和 __exit__ 都不执行；Python 写的 __enter__ 返回后没有这个空当
import sys
from _thread import interrupt_main
from threading import Lock


class Pending(int):
    now = property(interrupt_main)  # 读属性不检查信号：Ctrl+C 留到下一个检查点


class Manager:
    def __enter__(self):
        pending.now

    def __exit__(self, kind, value, tb):
        print("Manager exit", kind.__name__)


pending, lock, file = Pending(2), Lock(), open("data.txt", "w")
print(sys.version.split()[0])
for manager in lock, file, Manager():
    try:
        with manager if isinstance(manager, Manager) else pending.now or manager:
            print("body")
    except KeyboardInterrupt:
        print(type(manager).__name__, "KeyboardInterrupt")
print("lock held:", lock.locked(), "file open:", not file.closed)
