# check: with=redis
# redis-py 的令牌是第 1 版 UUID；redis.asyncio 里任务同在一个线程，thread_local 是 True 也护不住：共用 Lock 对象，迟到的任务释放别人的锁
import asyncio
import uuid

import redis.asyncio


async def late(lock, expired: asyncio.Event, taken: asyncio.Event) -> None:
    await lock.acquire()
    print("UUID version", uuid.UUID(lock.local.token.decode()).version)
    while await r.exists("job"):
        await asyncio.sleep(0.05)
    expired.set()
    await taken.wait()
    await lock.release()
    print("late release of another's lock: done, left:", await r.exists("job"))


async def main() -> None:
    for shared in (True, False):
        lock = r.lock("job", timeout=0.2)
        print("one Lock object:", shared, "thread_local", lock.thread_local)
        expired, taken = asyncio.Event(), asyncio.Event()
        task = asyncio.create_task(late(lock, expired, taken))
        await expired.wait()
        other = lock if shared else r.lock("job")
        other.timeout = 30
        print("another task:", await other.acquire())
        taken.set()
        try:
            await task
        except redis.exceptions.LockNotOwnedError as e:
            print("late release:", type(e).__name__, "left:", await r.exists("job"))
        await r.delete("job")
    await r.aclose()


r = redis.asyncio.Redis(decode_responses=True)
asyncio.run(main())
