# FastAPI runs plain def endpoints in at most 40 threads by default: of 100 requests at once 40 are in work; async def endpoints have no such limit (FastAPI 0.165.0, Starlette 1.10.0, AnyIO 4.16.0, Uvicorn, CPython 3.14.10; 2026-11-26)
import asyncio
import threading
import time

import uvicorn
from fastapi import FastAPI

app = FastAPI()
running = peak = 0
lock = threading.Lock()


def enter(step: int) -> None:
    global running, peak
    with lock:
        running += step
        peak = max(peak, running)


@app.get("/def")
def plain() -> None:
    enter(1)
    time.sleep(0.5)
    enter(-1)


@app.get("/async")
async def coroutine() -> None:
    enter(1)
    await asyncio.sleep(0.5)
    enter(-1)


async def get(path: str) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", 8000)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\n"
                 "Connection: close\r\n\r\n".encode())
    await reader.read()
    writer.close()


async def main() -> None:
    global peak
    server = uvicorn.Server(uvicorn.Config(app, port=8000,
                                           log_level="warning"))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.05)
    for path in ("/def", "/async"):
        peak = 0
        await asyncio.gather(*(get(path) for _ in range(100)))
        print(f"{path}: at most {peak} at once")
    server.should_exit = True
    await serving


asyncio.run(main())
