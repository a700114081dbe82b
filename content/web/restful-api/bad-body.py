# check
# 请求体有毛病：Flask 对坏 JSON 答 400，类型头不对答 415；FastAPI 都答 422
import asyncio

import httpx
from fastapi import FastAPI
from flask import Flask, request
from pydantic import BaseModel

flask, fast = Flask("shop"), FastAPI()


class Order(BaseModel):
    count: int


@flask.post("/orders")
def create():
    return request.json


@fast.post("/orders")
def create_order(order: Order):
    return order


async def main():
    json, text = "application/json", "text/plain"
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(fast), base_url="http://127.0.0.1"
    ) as client:
        for name, body, kind in [
            ("broken JSON", "{", json),
            ("wrong Content-Type", '{"count": 1}', text),
            ("not an int", '{"count": "x"}', json),
        ]:
            head = {"Content-Type": kind}
            a = flask.test_client().post("/orders", data=body, headers=head)
            b = await client.post("/orders", content=body, headers=head)
            print(f"{name}: Flask {a.status_code}, FastAPI {b.status_code}")


asyncio.run(main())
