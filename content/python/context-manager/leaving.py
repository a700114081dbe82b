# check
# return、continue、sys.exit 都经过 __exit__；return 时返回 True 被忽略；无条件返回 True 连 SystemExit 也吞掉；__exit__ 里抛出的异常顶替原来的
import sys


class Manager:
    def __init__(self, result=None, error=None):
        self.result, self.error = result, error

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__)
        if self.error:
            raise self.error
        return self.result


def computed():
    print("computed")
    return "returned"


def returning():
    with Manager(True):
        return computed()
    return "after"


def leaving():
    with Manager():
        sys.exit(3)


print(returning())
for i in range(1):
    with Manager():
        continue
try:
    leaving()
except SystemExit as e:
    print("SystemExit", e.code)
with Manager(True):
    sys.exit(3)
print("still running")
try:
    with Manager(error=OSError("close failed")):
        raise ValueError("original")
except OSError as e:
    print(repr(e), "context:", repr(e.__context__))
