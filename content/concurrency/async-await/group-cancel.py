# check: python=3.15
# TaskGroup.cancel：一个先得到结果，取消其余，组正常结束，不抛异常
import asyncio


async def mirror(name, ready, tg, log):
    try:
        await ready.wait()
        log.append(name + " got it")
        tg.cancel()
    except asyncio.CancelledError:
        log.append(name + " cancelled")
        raise


async def main():
    log, fast, slow = [], asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(mirror("fast", fast, tg, log))
        tg.create_task(mirror("slow", slow, tg, log))
        await asyncio.sleep(0)
        fast.set()
    print("after the group:", log)


asyncio.run(main())
