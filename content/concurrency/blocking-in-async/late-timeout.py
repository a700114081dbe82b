# check
# 阻塞之后真要等，超时在阻塞结束以后才触发；只让出一轮，或直接返回，就不触发
import asyncio
import time


async def after_block(rest):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(0.1):
            time.sleep(0.5)
            await rest
        return "no TimeoutError"
    except TimeoutError:
        return f"TimeoutError, only after 0.5 s: {loop.time() - start >= 0.5}"


async def blocking():
    time.sleep(0.5)
    return "result, no TimeoutError"


async def main():
    print("asyncio.sleep(60):", await after_block(asyncio.sleep(60)))
    print("asyncio.sleep(0):", await after_block(asyncio.sleep(0)))
    print("asyncio.wait_for(blocking(), 0.1):", await asyncio.wait_for(blocking(), 0.1))


asyncio.run(main())
