# check
# 创建时 await：两个任务各建一个；asyncio.Lock 包住就是一个；没有 await 也是一个
import asyncio

pool = None
made = 0


async def plain(wait=True):
    global pool, made
    if pool is None:
        if wait:
            await asyncio.sleep(0)
        made += 1
        pool = object()
    return pool


async def locked(lock):
    async with lock:
        return await plain()


async def main():
    global pool, made
    lock = asyncio.Lock()
    for name, job in (
        ("await:", plain),
        ("asyncio.Lock:", lambda: locked(lock)),
        ("no await:", lambda: plain(False)),
    ):
        pool, made = None, 0
        await asyncio.gather(job(), job())
        print(name, made)


asyncio.run(main())
