# check: with=venv
# 同一个请求里用 gather 同时等 4 个 acount，查询一次只跑一个
import asyncio
import threading
import time

import django
from django.conf import settings

sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": "app.db"}
settings.configure(DATABASES={"default": sqlite}, ROOT_URLCONF=__name__,
                   ALLOWED_HOSTS=["testserver"], INSTALLED_APPS=[
    "django.contrib.auth", "django.contrib.contenttypes"])
django.setup()

from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection, transaction
from django.db.backends.signals import connection_created
from django.http import HttpResponse
from django.test import AsyncClient
from django.urls import path

call_command("migrate", verbosity=0)
connection.close()
lock, running, peak, queries = threading.Lock(), 0, 0, 0


def slow(execute, *query):
    global running, peak, queries
    with lock:
        running, queries = running + 1, queries + 1
        peak = max(peak, running)
    time.sleep(0.2)
    with lock:
        running -= 1
    return execute(*query)


def watch(connection, **_):
    connection.execute_wrappers.append(slow)


async def view(request):
    await asyncio.gather(*(User.objects.acount() for _ in range(4)))
    return HttpResponse()


connection_created.connect(watch)
urlpatterns = [path("", view)]
asyncio.run(AsyncClient().get("/"))
print(f"{queries} acount in one request: at most {peak} at once")
print("transaction.atomic has __aenter__:", hasattr(transaction.Atomic, "__aenter__"))
