# check: with=venv
# OAuth2PasswordBearer 只从请求头取出令牌：没带令牌 401，随便写一个就是 200
import asyncio

import httpx
from fastapi import Depends, FastAPI
from fastapi.security import OAuth2PasswordBearer

app = FastAPI()


@app.get("/", dependencies=[Depends(OAuth2PasswordBearer(tokenUrl="login"))])
def orders():
    return []


async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as web:
        print("no token:", (await web.get("/")).status_code)
        print("made-up token:", (await web.get("/", headers={"Authorization": "Bearer nonsense"})).status_code)


asyncio.run(main())
