# check: with=venv timeout=120
# def 接口自己返回很大的 JSONResponse：在线程里序列化，json.dumps 是一次长的 C 调用，不让出 GIL，事件循环照样停；一行一行地 dumps，循环就转得动
import asyncio
import json
import threading

import httpx
from fastapi import FastAPI
from fastapi.responses import JSONResponse

rows = [{"id": number, "name": "x" * 20, "tags": [1, 2, 3]} for number in range(500_000)]
app, beats = FastAPI(), 0


def measure(what, call):
    before = beats
    call()
    in_thread = threading.current_thread() is not threading.main_thread()
    print(what, "| in a thread:", in_thread, "| the loop ran more than 10 times:", beats - before > 10)


class Noting(JSONResponse):
    def render(self, content):
        measure("JSONResponse, json.dumps(rows)", lambda: super(Noting, self).render(content))
        return b""


@app.get("/")
def big():
    measure("json.dumps(row), one by one", lambda: [json.dumps(row) for row in rows])
    return Noting(rows)


async def heartbeat():
    global beats
    while True:
        beats += 1
        await asyncio.sleep(0.005)


async def main():
    task = asyncio.create_task(heartbeat())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x", timeout=None) as client:
        await client.get("/")
    task.cancel()


asyncio.run(main())
