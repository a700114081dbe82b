# check
# 请求里后一步出错：ATOMIC_REQUESTS 打开的库回滚了前一步，默认关闭的库已经写进去
import logging

import django
from django.conf import settings

ENGINE = {"ENGINE": "django.db.backends.sqlite3"}
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    LOGGING_CONFIG=None,
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    DATABASES={
        "default": {**ENGINE, "NAME": "default.db"},
        "atomic": {**ENGINE, "NAME": "atomic.db", "ATOMIC_REQUESTS": True},
    },
)
django.setup()
logging.disable()
from django.db import connections, models
from django.test import Client
from django.urls import path


class Post(models.Model):
    class Meta:
        app_label = "app"


def view(request):
    for name in connections:
        Post.objects.using(name).create()
    raise RuntimeError("the next step failed")


urlpatterns = [path("", view)]
for name in connections:
    with connections[name].schema_editor() as editor:
        editor.create_model(Post)
print("Django", django.__version__, "status", Client(raise_request_exception=False).get("/").status_code)
for name in connections:
    on = connections[name].settings_dict["ATOMIC_REQUESTS"]
    print("ATOMIC_REQUESTS", on, "rows", Post.objects.using(name).count())
