# check
# 同步包装与 3.14 的 contextmanager 只包住创建协程或生成器，函数体后来才跑，retry 也不重试；asyncio.iscoroutinefunction 已弃用
import asyncio
import contextlib
import functools
import inspect
import sys
import warnings


def timed(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        try:
            return func(*args, **kwargs)
        except ValueError:
            print("caught")
        finally:
            print("the clock of the wrapper stops")

    return wrapper


def retry(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        for _ in range(3):
            try:
                return func(*args, **kwargs)
            except ValueError:
                print("tries again")

    return wrapper


@timed
async def job():
    print("the body runs")
    raise ValueError("from the body")


@timed
def stream():
    print("the body runs")
    yield 1


try:
    asyncio.run(job())
except ValueError as e:
    print("not caught:", e)
print("is a coroutine function:", inspect.iscoroutinefunction(job))
print(list(stream()))
try:
    asyncio.run(retry(job)())
except ValueError as e:
    print("not retried:", e)

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    asyncio.iscoroutinefunction(job)
print(seen[0].message)


async def ticks():
    yield 1


print(type(ticks()).__name__, inspect.iscoroutinefunction(ticks), inspect.isasyncgenfunction(ticks))


@contextlib.contextmanager
def timer():
    yield
    print("the clock of contextmanager stops")


@timer()
async def nap():
    print("the body runs")


asyncio.run(nap())
print("CPython", sys.version.split()[0])
