# check
# FastAPI：参数不合要求是 422，坏的 JSON 也是 422；没有凭据是 401；路径少了斜杠用 307，方法和正文不变；Flask 对坏的 JSON 是 400
import asyncio

import fastapi
import flask
import httpx
from fastapi import Depends, FastAPI
from fastapi.security import HTTPBasic, HTTPBearer
from pydantic import BaseModel

app = FastAPI()


class Item(BaseModel):
    price: int


@app.get("/items/{number}")
def item(number: int): ...


@app.post("/items/", status_code=201)
def create(item: Item):
    return item


@app.get("/bearer")
def bearer(sent=Depends(HTTPBearer())): ...


@app.get("/basic")
def basic(sent=Depends(HTTPBasic())): ...


async def main() -> None:
    print("FastAPI", fastapi.__version__)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        async def show(what: str, method: str, path: str, **options) -> None:
            response = await client.request(method, path, **options)
            names = "location", "allow", "www-authenticate"
            print(what, response.status_code, *(f"{n}: {response.headers[n]}" for n in names if n in response.headers))

        await show("GET /items/abc:", "GET", "/items/abc")
        await show("POST, price is a word:", "POST", "/items/", json={"price": "free"})
        await show("POST, bad JSON:", "POST", "/items/", content="{price", headers={"Content-Type": "application/json"})
        await show("POST, created:", "POST", "/items/", json={"price": 3})
        await show("POST without the slash:", "POST", "/items", json={"price": 3})
        await show("DELETE /items/1:", "DELETE", "/items/1")
        await show("HTTPBearer, nothing sent:", "GET", "/bearer")
        await show("HTTPBasic, nothing sent:", "GET", "/basic")


asyncio.run(main())
other = flask.Flask("other")
other.post("/")(lambda: flask.request.get_json())
print("Flask, bad JSON:", other.test_client().post("/", data="{price", content_type="application/json").status_code)
