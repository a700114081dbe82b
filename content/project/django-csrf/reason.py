# check
# DEBUG=False：403 页不写原因，Django 自带的日志配置也不输出；给 django.security.csrf 配处理器之后才有
import logging
import sys

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse())]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"],
                   MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
django.setup()
client = Client(enforce_csrf_checks=True)
for debug in (False, True):
    settings.DEBUG = debug
    print(f"DEBUG={debug}:", flush=True)
    page = client.post("/")
    print(page.status_code, "reason on the page:", "CSRF cookie not set." in page.content.decode(), flush=True)
settings.DEBUG = False
logging.getLogger("django.security.csrf").addHandler(logging.StreamHandler(sys.stdout))
print("DEBUG=False, with a handler:")
client.post("/")
