# check: python=3.15
# 3.15 的 contextmanager 作装饰器时，包住协程与生成器的整个执行
import asyncio
import contextlib
import inspect
import sys
import time


@contextlib.contextmanager
def timer():
    begin = time.perf_counter()
    yield
    print("seen by contextmanager:", f"{time.perf_counter() - begin:.1f}", "s")


@timer()
async def nap():
    await asyncio.sleep(0.2)


@timer()
def stream():
    time.sleep(0.2)
    yield 1


asyncio.run(nap())
print(list(stream()), inspect.iscoroutinefunction(nap))
print("CPython", sys.version.split()[0])
