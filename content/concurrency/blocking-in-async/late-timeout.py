# check
# 阻塞之后还有 await：超时在阻塞结束以后才触发，不是到点触发
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(0.1):
            time.sleep(0.5)
            await asyncio.sleep(60)
    except TimeoutError:
        print("timeout of 0.1 s raised only after 0.5 s:", loop.time() - start >= 0.5)


asyncio.run(main())
