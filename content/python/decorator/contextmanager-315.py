# check: python=3.15
# 3.15 的 contextmanager 作装饰器时，包住协程与生成器的整个执行；中间隔着一层普通包装就包不住
import asyncio
import contextlib
import functools
import inspect
import sys


@contextlib.contextmanager
def timer():
    yield
    print("the clock of contextmanager stops")


@timer()
async def nap():
    print("the body of nap runs")


@timer()
def stream():
    print("the body of stream runs")
    yield 1


def plain(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


@timer()
@plain
async def hidden():
    print("the body of hidden runs")


asyncio.run(nap())
print(list(stream()), inspect.iscoroutinefunction(nap))
asyncio.run(hidden())
print("CPython", sys.version.split()[0])
