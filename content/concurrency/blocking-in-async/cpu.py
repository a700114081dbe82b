# check: timeout=120
# 计算放进线程：纯 Python 的循环还让出 GIL，一次长的 C 调用不让；放进进程、子解释器，循环照转
import asyncio
import os
import sys
from concurrent.futures import InterpreterPoolExecutor, ProcessPoolExecutor

beats = []


async def heartbeat():
    while True:
        beats.append(None)
        await asyncio.sleep(0.005)


def python_loop():
    before, total = len(beats), 0
    for number in range(20_000_000):
        total += number
    return len(beats) - before


def c_call():
    sys.setswitchinterval(60)
    before = len(beats)
    3**5_000_000
    after = len(beats)
    sys.setswitchinterval(0.005)
    return after - before


def work():
    return os.getpid(), (3**1_000_000).bit_length()


async def main():
    task = asyncio.create_task(heartbeat())
    print("beats, Python loop in a thread:", await asyncio.to_thread(python_loop) > 10)
    print("beats, one C call in a thread:", await asyncio.to_thread(c_call))
    loop = asyncio.get_running_loop()
    for executor in ProcessPoolExecutor(1), InterpreterPoolExecutor(1):
        with executor:
            before = len(beats)
            pid, _ = await loop.run_in_executor(executor, work)
            print(type(executor).__name__ + ", same process:", pid == os.getpid(), end=" ")
            print("beats:", len(beats) > before)
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
