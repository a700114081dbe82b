# check
# 线程和进程里已经开始的事，wait_for 超时之后照样做完
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path


def work(name):
    Path(f"{name}-started").touch()
    while not Path(f"{name}-go").exists():
        time.sleep(0.01)
    Path(f"{name}-done").touch()


async def main(name, pool):
    loop = asyncio.get_running_loop()
    with pool(1) as executor:
        future = loop.run_in_executor(executor, work, name)
        while not Path(f"{name}-started").exists():
            await asyncio.sleep(0.01)
        try:
            await asyncio.wait_for(future, 0.1)
        except TimeoutError as e:
            print(name, type(e).__name__, "- done:", Path(f"{name}-done").exists())
        Path(f"{name}-go").touch()
    print(name, "after the pool has ended - done:", Path(f"{name}-done").exists())


if __name__ == "__main__":
    asyncio.run(main("thread", ThreadPoolExecutor))
    asyncio.run(main("process", ProcessPoolExecutor))
