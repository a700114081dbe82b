# check
# 用虚拟时钟量：逐个 await 用时相加，gather、先建任务再 await 用时取最长的；先建协程再逐个 await 仍相加
import asyncio
import selectors


class Virtual(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout=None):
        self.now += timeout or 0
        return super().select(0)


async def one_by_one():
    await asyncio.sleep(1)
    await asyncio.sleep(2)


async def coroutines_first():
    a, b = asyncio.sleep(1), asyncio.sleep(2)
    await a
    await b


async def tasks_first():
    a, b = asyncio.create_task(asyncio.sleep(1)), asyncio.create_task(asyncio.sleep(2))
    await a
    await b


async def await_each_task():
    await asyncio.create_task(asyncio.sleep(1))
    await asyncio.create_task(asyncio.sleep(2))


async def gather():
    await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))


async def group():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(1))
        tg.create_task(asyncio.sleep(2))


for main in one_by_one, coroutines_first, await_each_task, tasks_first, gather, group:
    selector = Virtual()
    loop = asyncio.SelectorEventLoop(selector)
    loop.time = lambda: selector.now
    loop.run_until_complete(main())
    loop.close()
    print(f"{main.__name__}: {selector.now:g} s")
