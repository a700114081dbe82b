# check
# threading.local 每个线程一份：线程池的线程跑下一个任务时还看得到上一个留下的，直接 submit 的，contextvars 也一样，asyncio.to_thread 的则不留；同一线程里的任务共用一份，contextvars 才分开，同一个任务里的协程仍共用
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
    await task("Cid")
    print("two coroutines in one task (contextvars):", context.get())


async def in_threads():
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
    print("found by asyncio.to_thread (local, contextvars):", [await asyncio.to_thread(work, user) for user in ("Ann", "Bob")])


asyncio.run(main())
asyncio.run(in_threads())
