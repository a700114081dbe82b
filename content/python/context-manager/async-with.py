# check
# async with：__aexit__ 在取消时也执行，收到 CancelledError；asynccontextmanager 同理
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


asyncio.run(main())
