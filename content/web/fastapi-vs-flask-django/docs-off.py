# check: with=venv
# FastAPI(openapi_url=None)：/docs、/redoc、/openapi.json 都是 404；只写 docs_url=None，后两个还开着
import asyncio

import httpx
from fastapi import FastAPI


async def main():
    for code in ("FastAPI()", "FastAPI(docs_url=None)", "FastAPI(openapi_url=None)"):
        transport = httpx.ASGITransport(eval(code))
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as web:
            paths = ("/docs", "/redoc", "/openapi.json")
            print(code, {path: (await web.get(path)).status_code for path in paths})


asyncio.run(main())
