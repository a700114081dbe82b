# check
# 一万个任务同时在等，进程里一个线程；用信号量限流后同时进行的最多 10 个；默认的 Queue() 收下多少都不满，写明 maxsize 才有界
import asyncio
import threading


async def wait(gate):
    await gate.wait()


async def limited(semaphore, running, peak):
    async with semaphore:
        running.add(asyncio.current_task())
        peak.append(len(running))
        await asyncio.sleep(0)
        running.discard(asyncio.current_task())


async def main():
    gate = asyncio.Event()
    tasks = [asyncio.create_task(wait(gate)) for _ in range(10_000)]
    await asyncio.sleep(0)
    print("waiting:", len(gate._waiters), "threads:", threading.active_count())
    gate.set()
    await asyncio.gather(*tasks)
    semaphore, running, peak = asyncio.Semaphore(10), set(), []
    await asyncio.gather(*(limited(semaphore, running, peak) for _ in range(1000)))
    print("done:", len(peak), "at the same time at most:", max(peak))
    for queue in asyncio.Queue(), asyncio.Queue(maxsize=100):
        while not queue.full() and queue.qsize() < 10_000:
            queue.put_nowait("job")
        print("maxsize:", queue.maxsize, "queued:", queue.qsize(), "full:", queue.full())


asyncio.run(main())
