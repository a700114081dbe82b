# check
# 设了 CSRF_COOKIE_DOMAIN，子域的 Referer 也放行，Origin 不这样；login() 换密钥，CSRF_USE_SESSIONS 下登出也换
import logging
import django
from django.conf import settings
from django.contrib.auth import login, logout
from django.core.management import call_command
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import path


def form(request):
    return HttpResponse(get_token(request))


def enter(request):
    login(request, User.objects.create_user("li"))
    return HttpResponse("ok")


def leave(request):
    logout(request)
    return HttpResponse("ok")


urlpatterns = [path("", form), path("enter/", enter), path("leave/", leave)]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="x" * 50,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth",
                    "django.contrib.sessions"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware",
                "django.middleware.csrf.CsrfViewMiddleware",
                "django.contrib.auth.middleware.AuthenticationMiddleware"])
django.setup()
logging.disable()
from django.contrib.auth.models import User
call_command("migrate", verbosity=0)
print("Django", django.__version__)

c = Client(enforce_csrf_checks=True)
data = {"csrfmiddlewaretoken": c.get("/").content.decode()}
for domain in (None, ".example.com"):
    settings.CSRF_COOKIE_DOMAIN = domain
    for header, value in (("Referer", "https://m.example.com/"),
                          ("Origin", "https://m.example.com")):
        r = c.post("/", data, secure=True, headers={header: value})
        print(f"CSRF_COOKIE_DOMAIN={domain}, {header}: {value} ->", r.status_code)

settings.CSRF_COOKIE_DOMAIN = None
print("before login():", c.post("/", data).status_code)
c.get("/enter/")
print("after login():", c.post("/", data).status_code)
settings.CSRF_USE_SESSIONS = True
c = Client(enforce_csrf_checks=True)
data = {"csrfmiddlewaretoken": c.get("/").content.decode()}
settings.SESSION_COOKIE_DOMAIN = ".example.com"
r = c.post("/", data, secure=True, headers={"Referer": "https://m.example.com/"})
print("CSRF_USE_SESSIONS, SESSION_COOKIE_DOMAIN=.example.com, Referer: https://m.example.com/ ->", r.status_code)
settings.SESSION_COOKIE_DOMAIN = None
print("CSRF_USE_SESSIONS, before logout:", c.post("/", data).status_code)
c.get("/leave/")
c.get("/")
print("old token after logout:", c.post("/", data).status_code)
