# check
# Python 里调用 async 函数只得到协程对象；包成任务后，轮到它才开始跑
import asyncio


async def f():
    print("body")


async def main():
    coro = f()
    print("returned", type(coro).__name__)
    task = asyncio.create_task(coro)
    print("task made")
    await task


asyncio.run(main())
