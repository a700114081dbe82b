# check: with=venv
# 请求体的校验和返回值的序列化总在事件循环里；返回值的校验，def 接口在线程池，async def 接口在事件循环
import asyncio
import threading

import httpx
from fastapi import FastAPI
from pydantic import BaseModel, field_serializer, field_validator

app, seen = FastAPI(), []


def note(what):
    here = threading.current_thread() is threading.main_thread()
    seen.append(f"{what}: {'loop' if here else 'thread'}")


class In(BaseModel):
    x: int

    @field_validator("x")
    def check(cls, value):
        note("body")
        return value


class Out(BaseModel):
    x: int

    @field_validator("x")
    def check(cls, value):
        note("response validation")
        return value

    @field_serializer("x")
    def write(self, value):
        note("serialization")
        return value


@app.post("/def")
def plain(data: In) -> Out:
    note("endpoint")
    return {"x": data.x}


@app.post("/async")
async def coroutine(data: In) -> Out:
    note("endpoint")
    return {"x": data.x}


async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as client:
        for path in ("/def", "/async"):
            seen.clear()
            await client.post(path, json={"x": 1})
            print(path, "|", ", ".join(seen))


asyncio.run(main())
