# check
# 同一个地址定义了 GET、PUT、DELETE：三个框架对别的方法怎么答，405 的 Allow 列全了没有（FastAPI 分三个函数和一个函数）
import asyncio

import httpx
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
from django.views import View
from fastapi import FastAPI
from flask import Flask

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
Orders = type("Orders", (View,), {m: lambda *a: HttpResponse() for m in ("get", "put", "delete")})
urlpatterns = [path("orders", Orders.as_view())]
django, flask, fast = get_wsgi_application(), Flask("shop"), FastAPI()
for method in "GET", "PUT", "DELETE":
    flask.route("/orders", methods=[method], endpoint=method)(lambda: "")
    fast.api_route("/orders", methods=[method])(lambda: "")
fast.api_route("/one", methods=["GET", "PUT", "DELETE"])(lambda: "")


def show(name, method, response):
    allow = sorted(response.headers.get("Allow", "-").split(", "))
    print(f"{name} {method} {response.status_code} Allow: {', '.join(allow)}")


async def main():
    transport = httpx.ASGITransport(fast)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        for method in "POST", "HEAD", "OPTIONS":
            show("FastAPI", method, await client.request(method, "/orders"))
        show("FastAPI, one function:", "POST", await client.post("/one"))


for name, app in ("Django", django), ("Flask", flask):
    with httpx.Client(transport=httpx.WSGITransport(app), base_url="http://127.0.0.1") as client:
        for method in "POST", "HEAD", "OPTIONS":
            show(name, method, client.request(method, "/orders"))
asyncio.run(main())
