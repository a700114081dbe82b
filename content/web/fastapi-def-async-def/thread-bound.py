# check: with=venv
# def 依赖和接口不在一个上下文，忙的时候也不在一个线程：set 的 ContextVar 接口看不到，yield 之后 reset 抛 ValueError；在里面建的 sqlite3 连接，async def 接口用就抛 ProgrammingError；async def 依赖没有这些问题
import asyncio
import sqlite3
import threading
from contextvars import ContextVar

import httpx
from fastapi import Depends, FastAPI

app, user = FastAPI(), ContextVar("user", default="nobody")


def set_in_def():
    user.set("li")


async def set_in_async():
    user.set("li")


def reset_in_def():
    token = user.set("li")
    yield
    user.reset(token)


async def reset_in_async():
    token = user.set("li")
    yield
    user.reset(token)


def connection():
    yield sqlite3.connect(":memory:")


for dependency in (set_in_def, set_in_async, reset_in_def, reset_in_async):
    @app.get("/" + dependency.__name__, dependencies=[Depends(dependency)])
    def show():
        return user.get()


@app.get("/sqlite3")
async def query(db=Depends(connection)):
    return db.execute("SELECT 1").fetchone()


@app.get("/thread")
def same(thread=Depends(threading.get_ident)):
    return thread == threading.get_ident()


async def get(path):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as client:
        return (await client.get(path)).json()


for route in app.routes[-6:-1]:
    try:
        print(route.path[1:], "|", asyncio.run(get(route.path)))
    except (ValueError, sqlite3.ProgrammingError) as e:
        words = str(e).split(". ")[0].split("> ")[-1]
        print(route.path[1:], "|", type(e).__name__, "|", words)


async def both(count):
    return all(await asyncio.gather(*(get("/thread") for _ in range(count))))


for count in 1, 50:
    print(count, "at once: def dependency and def endpoint in one thread", asyncio.run(both(count)))
