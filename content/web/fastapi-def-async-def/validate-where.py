# check: with=venv
# 先执行依赖，再校验请求体，校验不过也已经执行过依赖，JSON 写坏了的才没有执行；请求体的校验和返回值的序列化在事件循环里，def 接口自己返回 JSONResponse，就在线程里序列化；返回值的校验，def 接口在线程池，async def 接口在事件循环
import asyncio
import threading

import httpx
from fastapi import Depends, FastAPI
from fastapi.responses import JSONResponse
from pydantic import BaseModel, field_serializer, field_validator

app, seen = FastAPI(), []


def note(what):
    here = threading.current_thread() is threading.main_thread()
    seen.append(f"{what}: {'loop' if here else 'thread'}")


def dependency():
    note("dependency")


class Noting(JSONResponse):
    def render(self, content):
        note("JSONResponse rendered")
        return super().render(content)


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
def plain(data: In, _=Depends(dependency)) -> Out:
    note("endpoint")
    return {"x": data.x}


@app.post("/async")
async def coroutine(data: In) -> Out:
    note("endpoint")
    return {"x": data.x}


@app.post("/def-returns-response")
def own_response():
    return Noting({"x": 1})


async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as client:
        for path, x in ("/def", 1), ("/async", 1), ("/def-returns-response", 1), ("/def", "?"):
            seen.clear()
            answer = await client.post(path, json={"x": x})
            print(path, answer.status_code, "|", ", ".join(seen))
        seen.clear()
        answer = await client.post("/def", content=b"{", headers={"Content-Type": "application/json"})
        print("/def, broken JSON", answer.status_code, "|", seen)


asyncio.run(main())
