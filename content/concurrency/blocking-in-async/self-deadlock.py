# check
# 在循环自己的线程里等 run_coroutine_threadsafe(...).result()，协程没有机会开始：等 0.5 秒仍没开始；等完才开始
import asyncio

started = []


async def job():
    started.append(True)


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(job(), loop)
    try:
        future.result(timeout=0.5)
    except TimeoutError:
        print("result() in the loop's thread: TimeoutError, job started:", bool(started))
    await asyncio.wrap_future(future)
    print("after await:", bool(started))


asyncio.run(main())
