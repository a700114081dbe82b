# check: mask=duration
# 调试模式下，一步超过 0.1 秒就写警告，指出是哪个任务；等待不算，非调试模式不写
import asyncio
import logging
import sys
import time

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
logging.getLogger("asyncio").addFilter(lambda r: "blocking" in r.getMessage())


async def waiting():
    await asyncio.sleep(0.3)


async def blocking():
    time.sleep(0.3)


async def main():
    print("slow_callback_duration:", asyncio.get_running_loop().slow_callback_duration)
    await asyncio.create_task(waiting())
    await asyncio.create_task(blocking())


for debug in False, True:
    print("debug:", debug)
    asyncio.run(main(), debug=debug)
