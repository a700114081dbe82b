# check: with=venv
# 同一个接口收坏的输入：Flask 和 Django 的视图不看类型，FastAPI 按注解转换，转不了答 422；"2" 和 true 默认能转，strict 才拒绝
import asyncio
import json
import logging
from typing import Annotated

import httpx
from asgiref.wsgi import WsgiToAsgi
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import JsonResponse
from django.urls import path
from fastapi import FastAPI
from flask import Flask, request
from pydantic import BaseModel, Field

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


logging.disable()
urlpatterns = [path("", django_view)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
asyncio.run(main())
