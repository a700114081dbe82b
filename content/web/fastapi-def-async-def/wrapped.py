# check: with=venv
# 装饰器写成 def 又没有 functools.wraps，套在 async def 接口上：在线程里拿到没人 await 的协程，答 500；套在 async def 依赖上，依赖没执行，照样答 200；写了 wraps 就认得出，按 async def 跑；async 的装饰器套住 def 函数，函数就在循环里跑
import asyncio
import functools
import threading
import warnings

import httpx
from fastapi import Depends, FastAPI

app, seen = FastAPI(), []
warnings.simplefilter("ignore", RuntimeWarning)


def note(what):
    here = threading.current_thread() is threading.main_thread()
    seen.append(f"{what} in {'loop' if here else 'thread'}")


async def coroutine():
    note("function")
    return 1


def plain():
    note("function")
    return 1


def bare(f):
    def wrapper():
        note("wrapper")
        return f()

    return wrapper


def with_wraps(f):
    @functools.wraps(f)
    def wrapper():
        note("wrapper")
        return f()

    return wrapper


def async_wrapper(f):
    @functools.wraps(f)
    async def wrapper():
        note("wrapper")
        return f()

    return wrapper


class Endpoint:
    async def __call__(self):
        note("__call__")


app.get("/def wrapper, async def")(bare(coroutine))
app.get("/def wrapper with wraps, async def")(with_wraps(coroutine))
app.get("/async wrapper with wraps, def")(async_wrapper(plain))
app.get("/object with async __call__")(Endpoint())
app.get("/partial of async def")(functools.partial(coroutine))


@app.get("/def wrapper, async def dependency", dependencies=[Depends(bare(coroutine))])
def guarded():
    note("endpoint")


async def main():
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        for route in app.routes[-6:]:
            seen.clear()
            answer = await client.get(route.path)
            print(route.path[1:], "|", answer.status_code, "|", ", ".join(seen))


asyncio.run(main())
