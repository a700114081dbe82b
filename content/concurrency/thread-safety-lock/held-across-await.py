# check
# 任务拿着 threading.Lock 等待时，另一个任务去 acquire：事件循环停住，锁一直放不开；换成 RLock，任务同在一个线程，直接拿到
import asyncio
from threading import Lock, RLock


async def holder(lock, seen):
    with lock:
        await asyncio.sleep(0.01)
    seen.append("released")


async def wanter(lock, seen):
    seen.append(f"acquired within 1 s: {lock.acquire(timeout=1)}")


async def main(lock, seen):
    await asyncio.gather(holder(lock, seen), wanter(lock, seen))


for make in Lock, RLock:
    asyncio.run(main(make(), seen := []))
    print(make.__name__, seen)
