# check
# 同步包装与 3.14 的 contextmanager 只包住创建协程或生成器，函数体后来才跑；asyncio.iscoroutinefunction 已弃用
import asyncio
import contextlib
import functools
import inspect
import sys
import time
import warnings


def timed(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        begin = time.perf_counter()
        try:
            return func(*args, **kwargs)
        except ValueError:
            print("caught")
        finally:
            print("seen by the wrapper:", f"{time.perf_counter() - begin:.1f}", "s")

    return wrapper


@timed
async def job():
    await asyncio.sleep(0.2)
    raise ValueError("from the body")


@timed
def stream():
    time.sleep(0.2)
    yield 1


try:
    asyncio.run(job())
except ValueError as e:
    print("not caught:", e)
print("is a coroutine function:", inspect.iscoroutinefunction(job))
print(list(stream()))

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    asyncio.iscoroutinefunction(job)
print(seen[0].message)


async def ticks():
    yield 1


print(type(ticks()).__name__, inspect.iscoroutinefunction(ticks), inspect.isasyncgenfunction(ticks))


@contextlib.contextmanager
def timer():
    begin = time.perf_counter()
    yield
    print("seen by contextmanager:", f"{time.perf_counter() - begin:.1f}", "s")


@timer()
async def nap():
    await asyncio.sleep(0.2)


asyncio.run(nap())
print("CPython", sys.version.split()[0])
