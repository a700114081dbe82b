# check: timeout=120
# 计算放进线程：纯 Python 的循环还让出 GIL，一次长的 C 调用不让；放进进程、子解释器，循环照转；建进程池时还没有进程，第一次交活时当场起一个，第二个到同时有两件活时才起
import asyncio
import multiprocessing
import os
import time
from concurrent.futures import InterpreterPoolExecutor, ProcessPoolExecutor

beats = 0


async def heartbeat():
    global beats
    while True:
        beats += 1
        await asyncio.sleep(0.005)


def python_loop():
    before, total = beats, 0
    for number in range(20_000_000):
        total += number
    return beats - before


def c_call():
    before = beats
    3**5_000_000
    return beats - before


def work(_):
    return os.getpid(), (3**1_000_000).bit_length()


def wait_for_go():
    while not os.path.exists("go"):
        time.sleep(0.01)


def load():
    import pydantic_core


async def main():
    task = asyncio.create_task(heartbeat())
    print("beats, Python loop in a thread:", await asyncio.to_thread(python_loop) > 10)
    print("beats, one C call in a thread:", await asyncio.to_thread(c_call))
    loop = asyncio.get_running_loop()
    print("start method:", multiprocessing.get_start_method())
    with ProcessPoolExecutor(2) as executor:
        print("pool made, processes:", len(multiprocessing.active_children()))
        before, future = beats, loop.run_in_executor(executor, int)
        print("run_in_executor returned, processes:", len(multiprocessing.active_children()), "beats meanwhile:", beats - before)
        await future
        before, futures = beats, [loop.run_in_executor(executor, wait_for_go) for _ in range(2)]
        print("two at once, processes:", len(multiprocessing.active_children()), "beats meanwhile:", beats - before)
        open("go", "w").close()
        await asyncio.gather(*futures)
    for executor in ProcessPoolExecutor(1), InterpreterPoolExecutor(1):
        with executor:
            before = beats
            pid, _ = await loop.run_in_executor(executor, work, [1])
            print(type(executor).__name__ + ", same process:", pid == os.getpid(), end=" ")
            print("beats:", beats > before)
            for name, call in ("open file", (work, open(os.devnull))), ("extension", (load,)):
                try:
                    await loop.run_in_executor(executor, *call)
                    print(" ", name, "ok")
                except (TypeError, ImportError) as e:
                    print(" ", name, type(e).__name__, str(e).split(">, ")[-1])
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
