# check: with=venv
# FastAPI 的测试用 dependency_overrides 换掉依赖
import asyncio

import httpx
from fastapi import Depends, FastAPI


def database():
    raise RuntimeError("no database here")


app = FastAPI()


@app.get("/")
def orders(db=Depends(database)):
    return db


async def main():
    app.dependency_overrides[database] = lambda: "fake"
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as web:
        print((await web.get("/")).json())


asyncio.run(main())
