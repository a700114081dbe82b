# check: with=venv timeout=120
# 客户端先走，都在 Uvicorn 上：FastAPI 的普通接口跑完，Django 的异步视图被取消，同步视图跑完
import socket
import subprocess
import time
from pathlib import Path

Path("app.py").write_text('''
import asyncio, time
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path
from fastapi import FastAPI
fastapi = FastAPI()
def say(word): print(word, flush=True)
@fastapi.get("/async")
async def work():
    say("started")
    try:
        await asyncio.sleep(4)
        say("ran to its end")
    except asyncio.CancelledError:
        say("cancelled")
        raise
async def view(request):
    await work()
    return HttpResponse()
def plain(request):
    say("started")
    time.sleep(4)
    say("ran to its end")
    return HttpResponse()
urlpatterns = [path("async", view), path("sync", plain)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[])
django = get_asgi_application()
''')
for app, path in ("fastapi", "async"), ("django", "async"), ("django", "sync"):
    server = subprocess.Popen(f"uvicorn app:{app} --lifespan off --no-access-log --log-level error".split(),
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    while True:
        try:
            client = socket.create_connection(("127.0.0.1", 8000))
            break
        except OSError:
            time.sleep(0.1)
    client.sendall(f"GET /{path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    server.stdout.readline()
    client.close()
    print(app, path, "|", server.stdout.readline().strip())
    server.terminate()
    server.wait()
