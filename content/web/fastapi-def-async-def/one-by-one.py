# check: with=venv
# 4 个请求同时来：async def 里 time.sleep，一次处理 1 个；def 里 time.sleep 和 async def 里 await，同时 4 个
import asyncio
import threading
import time

import httpx
from fastapi import FastAPI

app, lock, running, peak = FastAPI(), threading.Lock(), 0, 0


def enter(step):
    global running, peak
    with lock:
        running += step
        peak = max(peak, running)


@app.get("/async def, time.sleep")
async def blocking():
    enter(1)
    time.sleep(0.3)
    enter(-1)


@app.get("/def, time.sleep")
def plain():
    enter(1)
    time.sleep(0.3)
    enter(-1)


@app.get("/async def, await")
async def native():
    enter(1)
    await asyncio.sleep(0.3)
    enter(-1)


async def main():
    global peak
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as web:
        for route in app.routes[-3:]:
            peak = 0
            await asyncio.gather(*(web.get(route.path) for _ in range(4)))
            print(route.path[1:], "| 4 requests, at once:", peak)


asyncio.run(main())
