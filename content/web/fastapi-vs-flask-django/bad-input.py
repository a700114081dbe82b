# check: with=venv
# 同一个接口收坏的输入：Flask 和 Django 的视图不看类型，FastAPI 按注解转换，转不了答 422；"2" 和 true 默认能转，strict 才拒绝；strict=True 的查询参数、模型里的日期，收到的是字符串，也答 422；没声明的字段默认丢掉，extra="forbid" 才拒绝
import asyncio
import json
import logging
from datetime import date
from typing import Annotated

import httpx
from asgiref.wsgi import WsgiToAsgi
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import JsonResponse
from django.urls import path
from fastapi import FastAPI, Query
from flask import Flask, request
from pydantic import BaseModel, ConfigDict, Field

flask, fastapi, strict = Flask("shop"), FastAPI(), FastAPI()


@flask.post("/")
def flask_view():
    return {"total": request.get_json()["qty"] * 3}


def django_view(request):
    return JsonResponse({"total": json.loads(request.body)["qty"] * 3})


class Order(BaseModel):
    qty: int


@fastapi.post("/")
def fastapi_view(order: Order):
    return {"total": order.qty * 3}


class StrictOrder(BaseModel):
    qty: Annotated[int, Field(strict=True)]


@strict.post("/")
def strict_view(order: StrictOrder):
    return {"total": order.qty * 3}


@strict.get("/")
def strict_query(page: Annotated[int, Query(strict=True)]):
    return {"page": page}


class Due(BaseModel):
    model_config = ConfigDict(strict=True)
    day: date


@strict.post("/due")
def strict_day(due: Due):
    return due


class Forbids(BaseModel, extra="forbid"):
    qty: int


@strict.post("/forbid")
def forbids(order: Forbids):
    return order


async def main():
    apps = {"Flask": WsgiToAsgi(flask), "Django": get_asgi_application(), "FastAPI": fastapi,
            "FastAPI strict=True": strict}
    for body in ('{"qty": 2}', '{"qty": "2"}', '{"qty": true}', '{"qty": "two"}', "{}", '{"qty"'):
        answers = []
        for name, app in apps.items():
            transport = httpx.ASGITransport(app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://x") as web:
                got = await web.post("/", content=body, headers={"Content-Type": "application/json"})
            total = json.dumps(got.json()["total"]) if got.status_code == 200 else ""
            answers.append(f"{name} {got.status_code} {total}".strip())
        print(body, "|", " | ".join(answers))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(strict), base_url="http://x") as web:
        print("strict query, ?page=2", (await web.get("/?page=2")).status_code)
        print("strict date", (await web.post("/due", json={"day": "2026-11-28"})).status_code)
        print('extra="forbid"', (await web.post("/forbid", json={"qty": 2, "note": "x"})).status_code)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(fastapi), base_url="http://x") as web:
        print("an undeclared field, default", (await web.post("/", json={"qty": 2, "note": "x"})).status_code)


logging.disable()
urlpatterns = [path("", django_view)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
asyncio.run(main())
