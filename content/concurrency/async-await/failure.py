# check
# 一个失败：gather 抛出最先发生的异常，别的照跑；先建任务再逐个等，也照跑；TaskGroup 取消别的，抛 ExceptionGroup；异常抛出 main，asyncio.run 收尾时才取消
import asyncio


async def bad(rounds, name):
    for _ in range(rounds):
        await asyncio.sleep(0)
    raise ValueError(name)


async def slow(log, gate):
    try:
        await gate.wait()
        log.append("finished")
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def gather(log, gate):
    await asyncio.gather(bad(3, "late"), bad(0, "early"), slow(log, gate))


async def tasks_first(log, gate):
    task, other = asyncio.create_task(bad(0, "early")), asyncio.create_task(slow(log, gate))
    await task
    await other


async def group(log, gate):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(bad(0, "early"))
        tg.create_task(slow(log, gate))


async def main():
    for how in gather, tasks_first, group:
        log, gate = [], asyncio.Event()
        try:
            await how(log, gate)
        except (ValueError, ExceptionGroup) as e:
            print(f"{how.__name__}: {e!r}")
        print("  the other one when it arrives:", log or "still running")
        gate.set()
        for _ in range(3):
            await asyncio.sleep(0)
        print("  the other one in the end:", log)
    jobs = bad(0, "early"), asyncio.sleep(0, "ok")
    print("return_exceptions=True:", await asyncio.gather(*jobs, return_exceptions=True))


asyncio.run(main())

log = []


async def escaping():
    await gather(log, asyncio.Event())


try:
    asyncio.run(escaping())
except ValueError as e:
    print(f"gather out of asyncio.run: {e!r}, the other one: {log}")
