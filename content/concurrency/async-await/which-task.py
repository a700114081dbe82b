# check
# await 协程：在当前任务里接着跑；任务由循环推动，没有人 await 也会跑；concurrent.futures 的 Future 不能 await，包一层才行
import asyncio
import concurrent.futures


async def who():
    return asyncio.current_task()


async def log(name, seen):
    seen.append(name)


async def main():
    me, other = asyncio.current_task(), asyncio.create_task(who())
    print("await a coroutine, in my task:", await who() is me)
    print("await a task, in my task:", await other is me)
    seen = []
    task, coro = asyncio.create_task(log("task", seen)), log("coroutine", seen)
    await asyncio.sleep(0)
    print("never awaited yet, ran:", seen)
    await coro
    await task
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        try:
            await pool.submit(int, "7")
        except TypeError as e:
            print("TypeError:", e)
        print("asyncio.wrap_future:", await asyncio.wrap_future(pool.submit(int, "7")))


asyncio.run(main())
