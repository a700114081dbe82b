# check: with=venv timeout=120
# def 接口调用自己进程的另一个 def 接口：线程池有两个线程，两个请求同时来就互相等，到有一个超时为止，一个请求没事；写成 async def，一个请求就等到超时
import asyncio
import threading
from contextlib import asynccontextmanager

import anyio.to_thread
import httpx
import requests
import uvicorn
from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app):
    anyio.to_thread.current_default_thread_limiter().total_tokens = 2
    yield


app, gate = FastAPI(lifespan=lifespan), None


@app.get("/outer")
def outer():
    gate.wait()
    try:
        return requests.get("http://127.0.0.1:8000/inner", timeout=5).text
    except requests.Timeout as e:
        return type(e).__name__


@app.get("/async-outer")
async def async_outer():
    return outer()


@app.get("/inner")
def inner():
    return "answered"


async def main():
    global gate
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.05)
    async with httpx.AsyncClient(base_url="http://127.0.0.1:8000", timeout=None) as client:
        for count in (1, 2):
            gate = threading.Barrier(count)
            answers = await asyncio.gather(*(client.get("/outer") for _ in range(count)))
            words = {a.json().strip('"') for a in answers}
            print(count, "at once, some timed out:", "ReadTimeout" in words)
        gate = threading.Barrier(1)
        print("async def, 1 at once:", (await client.get("/async-outer")).json())
    server.should_exit = True
    await serving


asyncio.run(main())
