# check
# Django 默认自动提交；transaction.atomic() 里出错，几步一起回滚；ATOMIC_REQUESTS 默认关闭，打开后视图抛出异常就回滚，中间件写的不回滚
import logging

import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db"}}, ALLOWED_HOSTS=["*"],
    DEFAULT_AUTO_FIELD="django.db.models.AutoField", ROOT_URLCONF=__name__, MIDDLEWARE=[__name__ + ".middleware"],
)
django.setup()
logging.disable()
from django.db import connection, models, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import path


class Row(models.Model):
    by = models.CharField(max_length=20)

    class Meta:
        app_label = "app"


def middleware(get_response):
    return lambda request: Row.objects.create(by="middleware") and get_response(request)


def view(request, status=None):
    Row.objects.create(by="view")
    return HttpResponse(status=status or 1 / 0)


urlpatterns = [path("plain", view), path("transaction.atomic", transaction.atomic(view)), path("status-500", view, {"status": 500})]
with connection.schema_editor() as editor:
    editor.create_model(Row)
print("Django", django.__version__, "autocommit:", transaction.get_autocommit())
for _ in range(2):
    print("ATOMIC_REQUESTS:", connection.settings_dict["ATOMIC_REQUESTS"])
    for url in ("plain", "transaction.atomic", "status-500"):
        status = Client(raise_request_exception=False).get("/" + url).status_code
        print(" ", url, status, list(Row.objects.values_list("by", flat=True)))
        Row.objects.all().delete()
    connection.settings_dict["ATOMIC_REQUESTS"] = True
