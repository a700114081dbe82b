# check
# create_task 默认给任务一份上下文的副本；直接 await 协程不复制，create_task(context=…) 用给定的那份
import asyncio
from contextvars import ContextVar, copy_context

who = ContextVar("who", default="empty")


async def handle(name):
    who.set(name)


async def main():
    await asyncio.create_task(handle("A"))
    print("after create_task(coro):", who.get())
    await handle("B")
    print("after await coro:", who.get())
    shared = copy_context()
    await asyncio.create_task(handle("C"), context=shared)
    print("after create_task(coro, context=shared):", who.get(), "- in shared:", shared[who])


asyncio.run(main())
