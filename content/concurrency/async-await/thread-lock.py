# check
# 协程里持有 threading.Lock 时 await：另一个任务去取锁，堵住线程，持锁的任务没机会放
import asyncio
import threading

lock = threading.Lock()


async def holder():
    with lock:
        await asyncio.sleep(0)
    print("holder released")


async def taker():
    got = lock.acquire(timeout=0.5)
    print("threading.Lock, taken after 0.5 s:", got)


async def main():
    await asyncio.gather(holder(), taker())


asyncio.run(main())
