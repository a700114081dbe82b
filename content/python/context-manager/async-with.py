# check
# async with：__aexit__ 在取消时也执行，收到 CancelledError；asynccontextmanager 同理；收尾里的 await 会被再一次取消打断
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def session(name):
    print("open", name)
    try:
        yield name
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def work(started):
    async with session("db"):
        started.set()
        await asyncio.Event().wait()


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(work(started))
    await started.wait()
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


async def cleanup(started, again):
    try:
        started.set()
        await asyncio.Event().wait()
    finally:
        again.set()
        await asyncio.Event().wait()
        print("cleaned up")


async def twice():
    started, again = asyncio.Event(), asyncio.Event()
    task = asyncio.create_task(cleanup(started, again))
    for event in started, again:
        await event.wait()
        task.cancel()
    await asyncio.wait([task])
    print("cancelled twice:", task.cancelled())


asyncio.run(main())
asyncio.run(twice())
