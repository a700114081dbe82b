# check
# create_task 只往就绪队列里放一步；eager_start 或 eager_task_factory 让任务当场开跑，跑到要等为止
import asyncio


async def job(name):
    print(name, "starts")
    await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    ready = loop._ready
    print("ready:", len(ready))
    task = asyncio.create_task(job("plain"))
    print("ready:", len(ready))
    eager = asyncio.create_task(job("eager"), eager_start=True)
    print("main goes on")
    await asyncio.gather(task, eager)
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(job("eager_task_factory:"))
    print("create_task returned")
    await task


asyncio.run(main())
