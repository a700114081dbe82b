# check: with=venv
# 线程池里跑的还有：def 的 yield 依赖的两半、拿类作依赖、def 的异常处理、流式响应的 def 生成器；async def 后台任务在循环里
import asyncio
import threading

import httpx
from fastapi import BackgroundTasks, Depends, FastAPI
from fastapi.responses import PlainTextResponse, StreamingResponse

app = FastAPI()


def note(what):
    here = threading.current_thread() is threading.main_thread()
    print(what, "in the", "loop" if here else "thread pool")


def both_halves():
    note("yield dependency before")
    yield
    note("yield dependency after")


class Params:
    def __init__(self):
        note("class dependency")


async def later():
    note("async def background task")


@app.get("/", dependencies=[Depends(both_halves), Depends(Params)])
async def coroutine(tasks: BackgroundTasks):
    tasks.add_task(later)
    return StreamingResponse(chunks(), background=tasks)


def chunks():
    note("def generator of a StreamingResponse")
    yield b""


@app.exception_handler(ZeroDivisionError)
def handler(request, error):
    note("def exception handler")
    return PlainTextResponse("", 400)


@app.get("/error")
async def error():
    1 / 0


async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as web:
        await web.get("/")
        await web.get("/error")


asyncio.run(main())
