# check: with=venv
# 在 lifespan 里改 total_tokens，100 个请求就同时处理 100 个；statistics() 看得到借出的和在等的；在 def 接口里取，抛 NoEventLoopError
import asyncio
import threading
from contextlib import asynccontextmanager

import anyio.to_thread
import httpx
from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app):
    print("default:", anyio.to_thread.current_default_thread_limiter().total_tokens)
    anyio.to_thread.current_default_thread_limiter().total_tokens = 100
    yield


app, go = FastAPI(lifespan=lifespan), threading.Event()


@app.get("/")
def busy():
    go.wait()


@app.get("/def")
def statistics():
    return anyio.to_thread.current_default_thread_limiter().statistics().tasks_waiting


@app.get("/async")
async def statistics_in_loop():
    return statistics()


async def main():
    async with app.router.lifespan_context(app):
        limiter = anyio.to_thread.current_default_thread_limiter()
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            tasks = [asyncio.create_task(client.get("/")) for _ in range(101)]
            while not limiter.statistics().tasks_waiting:
                await asyncio.sleep(0.01)
            now = limiter.statistics()
            print(f"borrowed_tokens={now.borrowed_tokens} tasks_waiting={now.tasks_waiting}")
            go.set()
            await asyncio.gather(*tasks)
            print("in async def:", (await client.get("/async")).status_code)
            try:
                await client.get("/def")
            except anyio.NoEventLoopError as e:
                print("in def:", type(e).__name__)


asyncio.run(main())
