# check
# ASGI 下中间件在哪里跑：都支持异步就在事件循环里；夹一个同步的，它和它外面两种都支持的都到线程里，到只支持异步的一层为止；MiddlewareMixin 的钩子也在线程里
import asyncio
import logging
import threading

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.test import AsyncClient, override_settings
from django.urls import path
from django.utils.decorators import sync_and_async_middleware
from django.utils.deprecation import MiddlewareMixin


def say(name):
    main = threading.current_thread() is threading.main_thread()
    print("  ", name, "in the event loop's thread" if main else "in another thread")


@sync_and_async_middleware
def both(get_response):
    if iscoroutinefunction(get_response):

        async def middleware(request):
            say("both, async def")
            return await get_response(request)

    else:

        def middleware(request):
            say("both, def")
            return get_response(request)

    return middleware


class AsyncOnly:
    sync_capable, async_capable = False, True

    def __init__(self, get_response):
        self.get_response = get_response
        markcoroutinefunction(self)

    async def __call__(self, request):
        say("AsyncOnly")
        return await self.get_response(request)


def sync_only(get_response):
    def middleware(request):
        say("sync_only")
        return get_response(request)

    return middleware


class Mixin(MiddlewareMixin):
    def process_request(self, request):
        say("process_request of MiddlewareMixin")


async def view(request):
    say("async view")
    return HttpResponse()


class Show(logging.Handler):
    def emit(self, record):
        print("   log:", record.levelname, record.getMessage())


urlpatterns = [path("", view)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
get_asgi_application()
logging.getLogger("django.request").setLevel(logging.DEBUG)
logging.getLogger("django.request").addHandler(Show())
for debug, *names in [
    (True, "both", "both"),
    (True, "both", "sync_only", "both"),
    (False, "both", "AsyncOnly", "both", "sync_only"),
    (False, "Mixin"),
]:
    print(*names, f"DEBUG={debug}")
    with override_settings(DEBUG=debug, MIDDLEWARE=[f"{__name__}.{name}" for name in names]):
        asyncio.run(AsyncClient().get("/"))
