# check
# 超时以后进程池里的活照跑完；terminate_workers 结束所有的工作进程，两件活都没做完，池也不能再用
import asyncio
import os
import time
from concurrent.futures import ProcessPoolExecutor


def job(name):
    open(name + ".started", "w").close()
    while not os.path.exists("go"):
        time.sleep(0.01)
    open(name + ".done", "w").close()


async def started(name):
    while not os.path.exists(name + ".started"):
        await asyncio.sleep(0.01)


async def main():
    loop, pool = asyncio.get_running_loop(), ProcessPoolExecutor(1)
    future = loop.run_in_executor(pool, job, "a")
    await started("a")
    try:
        await asyncio.wait_for(future, 0.1)
    except TimeoutError:
        print("TimeoutError, done:", os.path.exists("a.done"))
    open("go", "w").close()
    await loop.run_in_executor(pool, int)
    print("later, done:", os.path.exists("a.done"))
    os.remove("go")
    pool.shutdown()
    pool = ProcessPoolExecutor(2)
    futures = {name: loop.run_in_executor(pool, job, name) for name in "bc"}
    for name, future in futures.items():
        await started(name)
    pool.terminate_workers()
    for name, future in futures.items():
        try:
            await future
        except Exception as e:
            print("terminate_workers,", name, type(e).__name__, "done:", os.path.exists(name + ".done"))
    try:
        pool.submit(int)
    except RuntimeError as e:
        print("submit:", type(e).__name__, e)


if __name__ == "__main__":
    asyncio.run(main())
