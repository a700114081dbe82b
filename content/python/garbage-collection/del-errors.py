# check
# __del__ 里的异常传不到外面，默认打印到标准错误，程序照常往下走；sys.unraisablehook 可以改
import contextlib
import io
import sys


class Node:
    def __del__(self):
        raise ValueError("from __del__")


stderr = io.StringIO()
with contextlib.redirect_stderr(stderr):
    try:
        node = Node()
        del node
        print("no exception here")
    except ValueError:
        print("caught")
print(stderr.getvalue().splitlines()[-1], "on stderr")
sys.unraisablehook = lambda u: print("hook:", repr(u.exc_value))
node = Node()
del node
