# check
# Django 会话：默认值；登录换编号；只读不续期，改了才续；过期的行留在库里，clearsessions 才删；退出以后旧编号无效；浏览器关掉不影响服务端
import django
from datetime import timedelta
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__, SECRET_KEY="x" * 50, ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
from django.contrib.auth import login, logout
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.utils import timezone

def view(request, do):
    if do == "login": login(request, User.objects.get(), "django.contrib.auth.backends.ModelBackend")
    if do == "logout": logout(request)
    if do == "add": request.session["cart"] = request.session.get("cart", 0) + 1
    return HttpResponse(f"{request.user.username or 'anonymous'}, cart {request.session.get('cart')}")

urlpatterns = [path("<do>", view)]
call_command("migrate", verbosity=0)
User.objects.create_user("ann")
for name in "ENGINE", "COOKIE_AGE", "COOKIE_HTTPONLY", "COOKIE_SECURE", "COOKIE_SAMESITE", "EXPIRE_AT_BROWSER_CLOSE", "SAVE_EVERY_REQUEST":
    print(f"SESSION_{name} =", getattr(settings, f"SESSION_{name}"))
c = Client()
sid = lambda: c.cookies["sessionid"].value
c.get("/add"); before = sid()
print("login:", c.get("/login").content.decode(), "| id changed:", sid() != before, "| length", len(sid()))
morsel = c.cookies["sessionid"].OutputString()
print("Set-Cookie:", *sorted(p for p in morsel.split("; ")[1:] if "expires" not in p), "| Secure:", "Secure" in morsel)
print("old id row left:", Session.objects.filter(pk=before).exists())
def expires(): return Session.objects.get(pk=sid()).expire_date
for do in "read", "add":
    Session.objects.update(expire_date=timezone.now() + timedelta(days=1))
    c.get("/" + do)
    print(do, "extends to two weeks:", expires() > timezone.now() + timedelta(days=13))
copy = Client(); copy.cookies["sessionid"] = sid()
print("another browser with the same id:", copy.get("/read").content.decode())
c.get("/logout")
print("the copy after logout:", copy.get("/read").content.decode())
c.get("/login"); Session.objects.update(expire_date=timezone.now() - timedelta(1))
print("expired:", c.get("/read").content.decode(), "| rows:", Session.objects.count(), end=" ")
call_command("clearsessions"); print("-> after clearsessions:", Session.objects.count())
