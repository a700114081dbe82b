# check
# 读、await、写回之间被别的任务插进来：100 次加一只剩 1；async for、async with 夹在中间也一样；中间没有 await 或用锁包住，是 100；没有 await 而在中间以 eager_start=True 建任务，它的一次加一丢了，放到轮到它时才跑就不丢
import asyncio

total = 0


async def add(pause, lock):
    global total
    async with lock:
        seen = total
        if pause:
            await asyncio.sleep(0)
        total = seen + 1


async def step():
    await asyncio.sleep(0)
    yield


async def add_async_for(pause, lock):
    global total
    seen = total
    async for _ in step():
        pass
    total = seen + 1


async def add_async_with(pause, lock):
    global total
    seen = total
    async with lock:
        pass
    total = seen + 1


class NoLock:
    async def __aenter__(self): ...

    async def __aexit__(self, *error): ...


class Pause(NoLock):
    async def __aenter__(self):
        await asyncio.sleep(0)


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
    for add_one in (add_async_for, add_async_with):
        total = 0
        await asyncio.gather(*(add_one(True, Pause()) for _ in range(100)))
        print(f"{add_one.__name__.removeprefix('add_').replace('_', ' ')} between:", total)


    for eager in (False, True):
        total = seen = 0
        other = asyncio.create_task(add(False, NoLock()), eager_start=eager)
        total = seen + 1
        await other
        print(f"2 in all, no await between, create_task(eager_start={eager}):", total)


asyncio.run(main())
