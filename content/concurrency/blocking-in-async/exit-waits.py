# check
# 线程超过等待的期限，asyncio.run 给出警告就返回；进程结束前仍要等这个线程
import asyncio
import asyncio.constants
import threading
import time
import warnings

print("THREAD_JOIN_TIMEOUT:", asyncio.constants.THREAD_JOIN_TIMEOUT)
asyncio.constants.THREAD_JOIN_TIMEOUT = 0.1
last_line, finished = threading.Event(), threading.Event()


def stuck():
    last_line.wait()
    time.sleep(0.5)
    finished.set()
    print("thread finished before the process ended")


async def main():
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(stuck)
    except TimeoutError:
        print("TimeoutError")


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.run(main())
print("asyncio.run returned:", caught[0].message)
print("last line of the program, thread finished:", finished.is_set())
last_line.set()
