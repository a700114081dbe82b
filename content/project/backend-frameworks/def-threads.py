# check: with=venv
# FastAPI 默认最多在 40 个线程里执行 def 接口：100 个同时的请求里 40 个在处理；async def 接口没有这个限制
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
        requests = [get(path) for _ in range(100)]
        await asyncio.gather(*requests)
        print(f"{path}, {len(requests)} requests: at most {peak} at once")
    server.should_exit = True
    await serving


asyncio.run(main())
