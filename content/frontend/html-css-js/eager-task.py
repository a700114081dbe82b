# 协程默认到事件循环轮到它才执行；设了 asyncio.eager_task_factory（3.12 起），create_task 时就执行到第一个真正的等待。CPython 3.14.10，2026-11-26
import asyncio
import sys


async def load() -> None:
    print("  函数体")


async def main() -> None:
    coroutine = load()
    print("  调用之后")
    task = asyncio.create_task(coroutine)
    print("  create_task 之后")
    await task


print(sys.version.split()[0])
print("默认")
asyncio.run(main())
print("eager_task_factory")
with asyncio.Runner() as runner:
    runner.get_loop().set_task_factory(asyncio.eager_task_factory)
    runner.run(main())
