# check
# 任务拿着 threading.Lock 等待时，另一个任务去 acquire：事件循环停住，锁一直放不开
import asyncio
from threading import Lock

lock, seen = Lock(), []


async def holder():
    with lock:
        await asyncio.sleep(0.01)
    seen.append("released")


async def wanter():
    seen.append(f"acquired after 1 s: {lock.acquire(timeout=1)}")


async def main():
    await asyncio.gather(holder(), wanter())


asyncio.run(main())
print(seen)
