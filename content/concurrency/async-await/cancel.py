# check
# asyncio.timeout 到点取消里面的等待，finally 照走，再变成 TimeoutError；吞掉 CancelledError 的任务取消不掉；不等的代码也取消不掉；没开跑的，函数体一行不跑；正在 await 的任务一起取消，包上 shield、用 asyncio.wait 等就不会
import asyncio


async def polite(log):
    try:
        await asyncio.Event().wait()
    finally:
        log.append("finally ran")


async def swallowing():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        pass
    return "finished after cancel()"


async def busy():
    return sum(range(1_000_000))


async def waiting_for(awaitable):
    await awaitable


async def main():
    log = []
    try:
        async with asyncio.timeout(0.01):
            await polite(log)
    except TimeoutError as e:
        print(type(e).__name__, log)
    print("CancelledError is an Exception:", issubclass(asyncio.CancelledError, Exception))
    task = asyncio.create_task(swallowing())
    await asyncio.sleep(0)
    print("cancel():", task.cancel(), await task, "cancelled():", task.cancelled())
    task = asyncio.create_task(polite(log := []))
    task.cancel()
    print("cancelled before its first step:", await asyncio.wait([task]) and task.cancelled(), log)
    for name, wrap in (
        ("awaited", lambda t: t),
        ("asyncio.shield", asyncio.shield),
        ("asyncio.wait", lambda t: asyncio.wait([t])),
    ):
        inner = asyncio.create_task(polite(log := []))
        outer = asyncio.create_task(waiting_for(wrap(inner)))
        await asyncio.sleep(0)
        outer.cancel()
        await asyncio.wait([outer])
        print(name, "task cancelled with the one that waits for it:", inner.cancelled())
        inner.cancel()
    async with asyncio.timeout(0.01) as limit:
        await swallowing()
    print("swallowed under timeout(): no TimeoutError, expired():", limit.expired())
    async with asyncio.timeout(0) as limit:
        print("busy() under timeout(0):", await busy(), "expired():", limit.expired())


asyncio.run(main())
