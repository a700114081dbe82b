# check
# Django：会话存数据库或缓存，SECRET_KEY 不同也不认；同一个人已登录再 login()，编号不换；改了密码，别的设备上的会话全部失效
import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__, SECRET_KEY="x" * 50, ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
from django.contrib.auth import login
from django.contrib.auth.models import User
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

def view(request, do):
    if do == "login": login(request, User.objects.get(), "django.contrib.auth.backends.ModelBackend")
    return HttpResponse(request.user.username or "anonymous")

urlpatterns = [path("<do>", view)]
call_command("migrate", verbosity=0)
ann = User.objects.create_user("ann", password="old")

def device():
    client = Client()
    client.get("/login")
    return client, client.cookies["sessionid"].value

client, before = device()
client.get("/login")
print("login() again, id changed:", client.cookies["sessionid"].value != before)
for engine in "db", "cache":
    with override_settings(SESSION_ENGINE="django.contrib.sessions.backends." + engine):
        client, _ = device()
        for key in "x", "y":
            with override_settings(SECRET_KEY=key * 50):
                print(f"{engine}, {'same' if key == 'x' else 'other'} SECRET_KEY:", client.get("/me").content.decode())
devices = [device()[0] for _ in range(3)]
ann.set_password("new")
ann.save()
print("3 devices after set_password():", *(d.get("/me").content.decode() for d in devices))
