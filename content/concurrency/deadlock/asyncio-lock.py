# check
# 两个任务按相反次序拿两把 asyncio.Lock：一个线程里照样互等，事件循环还在转
import asyncio

async def work(first, second, both):
    async with first:
        await both.wait()
        async with second:
            return "done"

async def main():
    a, b, both = asyncio.Lock(), asyncio.Lock(), asyncio.Barrier(2)
    tasks = [asyncio.create_task(work(a, b, both)), asyncio.create_task(work(b, a, both))]
    done, pending = await asyncio.wait(tasks, timeout=1)
    print("opposite order: done", len(done), "pending", len(pending))
    print("the loop still runs:", await asyncio.sleep(0, "yes"))
    for task in pending:
        task.cancel()
    await asyncio.wait(tasks)
    print("locked after cancel:", a.locked(), b.locked())

asyncio.run(main())
