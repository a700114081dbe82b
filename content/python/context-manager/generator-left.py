# check
# 生成器里的 with：没迭代完就停着，资源不放；close() 或被回收时才退出；CPython 里 break 之后没有引用就立刻退出，异步生成器要等事件循环
import asyncio
from contextlib import aclosing, closing


class Manager:
    def __enter__(self): ...

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__)


def rows():
    with Manager():
        yield 1
        yield 2


async def async_rows():
    with Manager():
        yield 1
        yield 2


waiting = rows()
print(next(waiting), "stopped here")
waiting.close()
for _ in rows():
    break
print("after break, no reference")
kept = rows()
for _ in kept:
    break
print("after break, still referenced")
del kept
with closing(rows()) as kept:
    next(kept)
print("after closing")


async def main():
    async with aclosing(async_rows()) as kept:
        await anext(kept)
    print("after aclosing")
    async for _ in async_rows():
        break
    print("async, after break, no reference")
    for _ in range(5):
        await asyncio.sleep(0)
    print("event loop has turned")


asyncio.run(main())
