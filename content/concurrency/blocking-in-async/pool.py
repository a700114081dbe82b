# check
# 默认线程池占满后，第二件活不开始，超时就被撤掉，loop.getaddrinfo 也等；换到自己的线程池就不受影响
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

release, ran = threading.Event(), []


async def tried(name, awaitable):
    try:
        async with asyncio.timeout(0.3):
            await awaitable
        print(name, "done")
    except TimeoutError:
        print(name, "TimeoutError")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    stuck = asyncio.create_task(asyncio.to_thread(release.wait))
    await asyncio.sleep(0)
    await tried("asyncio.to_thread:", asyncio.to_thread(ran.append, 1))
    await tried("loop.getaddrinfo:", loop.getaddrinfo("127.0.0.1", 80))
    with ThreadPoolExecutor(1) as own:
        await tried("loop.run_in_executor(own):", loop.run_in_executor(own, int))
    release.set()
    await stuck


asyncio.run(main())
print("the queued call ran:", bool(ran))
