# check
# 生成器里的 with：没迭代完就停着，资源不放；close() 或被回收时才退出
class Manager:
    def __enter__(self): ...

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__)


def rows():
    with Manager():
        yield 1
        yield 2


waiting = rows()
print(next(waiting), "stopped here")
waiting.close()
