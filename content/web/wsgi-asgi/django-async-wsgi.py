# check: with=venv
# WSGI 下，Django 的异步视图里用 asyncio.gather 等 3 件事，照样同时等
import asyncio
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

waiting = peak = 0


async def call():
    global waiting, peak
    waiting += 1
    peak = max(peak, waiting)
    await asyncio.sleep(0.1)
    waiting -= 1


async def view(request):
    await asyncio.gather(call(), call(), call())
    return HttpResponse()


urlpatterns = [path("", view)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[])
environ = {}
setup_testing_defaults(environ)
get_wsgi_application()(environ, lambda status, headers: print("WSGI, async view:", status))
print("waited for at once:", peak)
