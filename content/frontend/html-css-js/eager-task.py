# check
# 协程默认到事件循环轮到它才执行；设了 asyncio.eager_task_factory，create_task 时就开始执行
import asyncio


async def load():
    print("  body")


async def main():
    coroutine = load()
    print("  after the call")
    task = asyncio.create_task(coroutine)
    print("  after create_task")
    await task


print("default")
asyncio.run(main())
print("eager_task_factory")
with asyncio.Runner() as runner:
    runner.get_loop().set_task_factory(asyncio.eager_task_factory)
    runner.run(main())
