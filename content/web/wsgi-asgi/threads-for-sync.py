# check: with=venv
# 同步代码放到 ASGI 里：Django 的同步视图一个请求一个线程，100 个请求 100 个线程；asgiref 的 WsgiToAsgi 一次只跑一个
import asyncio
import threading

from asgiref.wsgi import WsgiToAsgi
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path

lock, running, peak, used = threading.Lock(), 0, 0, set()


def work():
    global running, peak
    with lock:
        running += 1
        peak = max(peak, running)
        used.add(threading.get_ident())
        if running == expected:
            let_go.set()
    let_go.wait(longest)
    with lock:
        running -= 1


def view(request):
    work()
    return HttpResponse()


def wsgi(environ, start_response):
    work()
    start_response("200 OK", [])
    return [b""]


async def call(app):
    async def receive():
        if first:
            return {"type": "http.request", "body": b"", "more_body": first.pop()}
        await asyncio.Event().wait()

    async def send(message):
        if message["type"] == "http.response.start":
            codes.append(message["status"])

    first = [False]
    await app({"type": "http", "method": "GET", "path": "/", "headers": [(b"host", b"x")],
               "query_string": b"", "http_version": "1.1", "scheme": "http",
               "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80)}, receive, send)


async def main(name, app, count, patience):
    global peak, let_go, expected, longest
    peak, let_go, expected, longest = 0, threading.Event(), count, patience
    used.clear()
    codes.clear()
    await asyncio.gather(*(call(app) for _ in range(count)))
    print(f"{name}: {count} requests, {set(codes)}, {peak} at once, {len(used)} threads")


codes, urlpatterns = [], [path("", view)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[])
asyncio.run(main("Django sync view under ASGI", get_asgi_application(), 100, 20))
asyncio.run(main("WsgiToAsgi", WsgiToAsgi(wsgi), 4, 1))
