# check
# csrftoken Cookie 里存什么、多久、SameSite，每次取令牌都续期；令牌由多少字符、从多少个字母里选出
import string

import django
from django.conf import settings
from django.http import HttpResponse
from django.middleware import csrf
from django.test import Client
from django.urls import path


def form(request):
    return HttpResponse(csrf.get_token(request))


urlpatterns = [path("", form)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
client = Client()
token = client.get("/").content.decode()
cookie = client.cookies["csrftoken"]
print("Django", django.__version__, "get_token()", len(token), "characters")
print("csrftoken", len(cookie.value), "characters, max-age", cookie["max-age"], "SameSite", cookie["samesite"])
print("taken again, Set-Cookie again:", "csrftoken" in client.get("/").cookies)
print("alphabet", len(csrf.CSRF_ALLOWED_CHARS), csrf.CSRF_ALLOWED_CHARS == string.ascii_letters + string.digits)
print("SESSION_COOKIE_SAMESITE", settings.SESSION_COOKIE_SAMESITE)
old = Client(enforce_csrf_checks=True)
old.cookies["csrftoken"] = token
print("masked Cookie, the old format:", old.post("/", {"csrfmiddlewaretoken": token}).status_code)
