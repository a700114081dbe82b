# check
# QUERY 方法：Flask、FastAPI 写进 methods 就能用；Django 的 View 要改 http_method_names，并且受 CSRF 检查；FastAPI 的接口文档不列它的正文
import asyncio
import warnings

import httpx
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views import View
from fastapi import FastAPI
from flask import Flask

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
Plain = type("Plain", (View,), {"query": lambda *a: HttpResponse()})
Named = type("Named", (Plain,), {"http_method_names": ["get", "query"]})
urlpatterns = [path("plain", Plain.as_view()), path("http_method_names", Named.as_view())]
get_wsgi_application()
for url in "/plain", "/http_method_names":
    codes = [Client(enforce_csrf_checks=c).generic("QUERY", url).status_code for c in (False, True)]
    print("Django", url, "without CSRF check", codes[0], "| with it", codes[1])

warnings.simplefilter("ignore")
flask, fast = Flask("shop"), FastAPI()
flask.route("/orders", methods=["QUERY"])(lambda: "")


@fast.api_route("/orders", methods=["QUERY", "POST"])
def search(words: list[str]):
    return words


print("Flask", flask.test_client().open("/orders", method="QUERY").status_code)


async def main():
    transport = httpx.ASGITransport(fast)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        print("FastAPI", (await client.request("QUERY", "/orders", json=["a"])).json())
        described = (await client.get("/openapi.json")).json()["paths"]["/orders"]
        print("  requestBody in openapi.json:", {m.upper(): "requestBody" in d for m, d in described.items()})


asyncio.run(main())
