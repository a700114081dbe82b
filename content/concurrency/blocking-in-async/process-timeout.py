# check
# 超时以后进程池里的活照跑完；terminate_workers 把它结束
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
    future = loop.run_in_executor(pool, job, "b")
    await started("b")
    pool.terminate_workers()
    try:
        await future
    except Exception as e:
        print("terminate_workers:", type(e).__name__, "done:", os.path.exists("b.done"))


if __name__ == "__main__":
    asyncio.run(main())
