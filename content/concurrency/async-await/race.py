# check
# 读、await、写回之间被别的任务插进来：100 次加一只剩 1；中间没有 await 或用锁包住，是 100
import asyncio

total = 0


async def add(pause, lock):
    global total
    async with lock:
        seen = total
        if pause:
            await asyncio.sleep(0)
        total = seen + 1


class NoLock:
    async def __aenter__(self): ...

    async def __aexit__(self, *error): ...


async def main():
    global total
    for name, pause, lock in (
        ("await between:", True, NoLock()),
        ("no await between:", False, NoLock()),
        ("await under asyncio.Lock:", True, asyncio.Lock()),
    ):
        total = 0
        await asyncio.gather(*(add(pause, lock) for _ in range(100)))
        print(name, total)


asyncio.run(main())
