# check
# 中间件在 finally 里还原 ContextVar：视图里取得到；流式响应的正文、另开的线程里取到的是默认值
import sys
from contextvars import ContextVar
from threading import Thread

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, StreamingHttpResponse
from django.test import Client
from django.urls import path

current = ContextVar("request_id", default="-")


def request_id(get_response):
    def middleware(request):
        token = current.set("7f3a")
        try:
            return get_response(request)
        finally:
            current.reset(token)

    return middleware


def stream(request):
    def body():
        yield current.get()

    return StreamingHttpResponse(body())


def thread(request):
    seen = []
    worker = Thread(target=lambda: seen.append(current.get()))
    worker.start()
    worker.join()
    return HttpResponse(*seen)


urlpatterns = [
    path("view", lambda request: HttpResponse(current.get())),
    path("stream", stream),
    path("thread", thread),
]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[f"{__name__}.request_id"]
)
get_wsgi_application()
print("GIL:", sys._is_gil_enabled(), "| thread_inherit_context:", sys.flags.thread_inherit_context)
for url in "/view", "/stream", "/thread":
    print(url, Client().get(url).getvalue().decode())
