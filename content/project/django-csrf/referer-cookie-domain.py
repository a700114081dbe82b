# 第 2 关的“本站”：设了 CSRF_COOKIE_DOMAIN 就按那个域算，子域的 Referer 也放行；第 1 关的 Origin 不这样。
# CSRF_USE_SESSIONS 下登出清空 session，旧令牌失效。
# Django 6.1.3（CPython 3.14）；5.2.19（CPython 3.11）上结果相同；2026-11-26
import logging
import django
from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import path


def form(request):
    return HttpResponse(get_token(request))


def leave(request):
    logout(request)
    return HttpResponse("ok")


urlpatterns = [path("", form), path("leave/", leave)]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="x" * 50,
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth",
                    "django.contrib.sessions"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware",
                "django.middleware.csrf.CsrfViewMiddleware",
                "django.contrib.auth.middleware.AuthenticationMiddleware"])
django.setup()
logging.disable()
print("Django", django.__version__)

c = Client(enforce_csrf_checks=True)
data = {"csrfmiddlewaretoken": c.get("/").content.decode()}
for domain in (None, ".example.com"):
    settings.CSRF_COOKIE_DOMAIN = domain
    for header, value in (("Referer", "https://m.example.com/"),
                          ("Origin", "https://m.example.com")):
        r = c.post("/", data, secure=True, headers={header: value})
        print(f"CSRF_COOKIE_DOMAIN={domain}，{header}: {value} →", r.status_code)

settings.CSRF_COOKIE_DOMAIN, settings.CSRF_USE_SESSIONS = None, True
c = Client(enforce_csrf_checks=True)
data = {"csrfmiddlewaretoken": c.get("/").content.decode()}
print("CSRF_USE_SESSIONS：登出前", c.post("/", data).status_code)
c.get("/leave/")
c.get("/")
print("登出后用旧令牌", c.post("/", data).status_code)
