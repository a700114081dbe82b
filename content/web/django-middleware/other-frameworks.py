# check
# FastAPI 的 add_middleware：后加的在外层；Flask：before_request 按登记顺序，after_request 倒过来；before_request 短路，after_request 仍全部执行
import asyncio

import httpx
from fastapi import FastAPI
from flask import Flask


class Layer:
    def __init__(self, app, name):
        self.app, self.name = app, name

    async def __call__(self, scope, receive, send):
        print("  in", self.name)
        await self.app(scope, receive, send)
        print("  out", self.name)


fast, flask = FastAPI(), Flask("shop")
for name in "first", "second":
    fast.add_middleware(Layer, name=name)
    flask.before_request(lambda name=name: print("  before_request", name))
    flask.after_request(lambda r, name=name: print("  after_request", name) or r)


@fast.get("/")
async def view():
    print("  view")


@flask.get("/")
def page():
    print("  view")
    return ""


async def main():
    transport = httpx.ASGITransport(fast)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        await client.get("/")


print("FastAPI")
asyncio.run(main())
print("Flask")
flask.test_client().get("/")
print("Flask, a before_request that returns")
flask.before_request_funcs[None].insert(0, lambda: "short")
print("  answer:", flask.test_client().get("/").text)
