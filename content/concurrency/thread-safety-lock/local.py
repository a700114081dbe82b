# check
# threading.local 每个线程一份：线程池的线程跑下一个任务时还看得到上一个留下的，contextvars 也一样；同一线程里的协程共用一份，contextvars 才分开
import asyncio
import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor

local, context = threading.local(), contextvars.ContextVar("context")


def work(user):
    left = getattr(local, "user", None), context.get(None)
    local.user = user
    context.set(user)
    return left


with ThreadPoolExecutor(1) as pool:
    print("found in a pool's thread (local, contextvars):", [pool.submit(work, user).result() for user in ("Ann", "Bob")])


async def task(user):
    local.user = user
    context.set(user)
    await asyncio.sleep(0)
    return local.user, context.get()


async def main():
    print("two tasks (local, contextvars):", await asyncio.gather(task("Ann"), task("Bob")))


asyncio.run(main())
