# check
# DEBUG=False：403 页只说明缺 Cookie、缺 Referer 这两种，自带的日志配置不输出；给 django.security.csrf 或上级配处理器就有
import logging
import re
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
own = {"csrftoken": "a" * 32}
for debug in (False, True):
    settings.DEBUG = debug
    for cookies, headers, secure in (({}, {}, False), (own, {}, True), (own, {}, False),
                                     (own, {"Origin": "https://testserver"}, False)):
        client = Client(enforce_csrf_checks=True)
        client.cookies.load(cookies)
        page = client.post("/", headers=headers, secure=secure)
        html = page.content.decode()
        told = re.search(r"You are seeing this message because this.*?(CSRF cookie|Referer header)", html)
        reason = re.search(r"<pre>(.*?)</pre>", html.split("Reason given")[-1], re.S)
        print(f"DEBUG={debug}:", page.status_code, "told", told and told[1], "| reason", reason and reason[1].strip(), flush=True)
settings.DEBUG = False
handler = logging.StreamHandler(sys.stdout)
for name in ("django.security.csrf", "django.security", None):
    logging.getLogger(name).addHandler(handler)
    print("DEBUG=False, handler at", name)
    client.post("/")
    logging.getLogger(name).removeHandler(handler)
