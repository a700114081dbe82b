# check: python=3.15
# 3.15：__enter__ 返回之后、块开始之前来了 Ctrl+C（用 interrupt_main 造出），块不执行，__exit__ 执行
import sys
from _thread import interrupt_main


class Manager:
    __enter__ = staticmethod(interrupt_main)

    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__)


print(sys.version.split()[0])
try:
    with Manager():
        print("body")
except KeyboardInterrupt:
    print("KeyboardInterrupt")
