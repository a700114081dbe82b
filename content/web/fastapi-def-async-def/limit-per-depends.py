# check: with=venv
# max_concurrency 限的是一个 Depends 对象：两个接口各写 Depends(get_db, max_concurrency=1)，同时有 2 个；共用一个 Annotated 别名，同时 1 个
import asyncio
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI

running = peak = 0


async def get_db():
    global running, peak
    running += 1
    peak = max(peak, running)
    yield
    await asyncio.sleep(0.1)
    running -= 1


own, shared = FastAPI(), FastAPI()
Db = Annotated[None, Depends(get_db, max_concurrency=1)]


@own.get("/a")
async def a(db=Depends(get_db, max_concurrency=1)): ...


@own.get("/b")
async def b(db=Depends(get_db, max_concurrency=1)): ...


@shared.get("/a")
async def c(db: Db): ...


@shared.get("/b")
async def d(db: Db): ...


async def main(name, app):
    global peak
    peak = 0
    web = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x")
    await asyncio.gather(*(web.get(path) for path in ["/a", "/b"] * 3))
    print(name, "- at most", peak, "at once")


asyncio.run(main("each route its own Depends(..., max_concurrency=1)", own))
asyncio.run(main("both routes share one Annotated alias", shared))
