# check
# Django：未登录的 login_required 是 302，登录而无权是 403，CSRF 失败是 403；少了斜杠的 POST 是 301；其余见输出
import logging

import django
from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ALLOWED_HOSTS=["testserver"], ROOT_URLCONF=__name__, SECRET_KEY="x", APPEND_SLASH=True,
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    LOGGING_CONFIG=None,
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware",
                "django.middleware.csrf.CsrfViewMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware"])
django.setup()
logging.disable()
from django.contrib.auth.decorators import login_required, permission_required
from django.contrib.auth.models import User
from django.core.management import call_command
from django.views.decorators.http import require_GET


def raises(error):
    def view(request):
        raise error
    return view


def ok(request):
    return HttpResponse("ok")


urlpatterns = [
    path("account/", login_required(ok)), path("staff/", permission_required("auth.add_user", raise_exception=True)(ok)),
    path("items/", ok), path("get-only/", require_GET(ok)), path("missing/", raises(Http404())),
    path("odd/", raises(SuspiciousOperation())), path("bug/", raises(ZeroDivisionError())),
]
call_command("migrate", verbosity=0)
print("Django", django.__version__)


def show(what: str, response) -> None:
    print(what, response.status_code, response.headers.get("Location") or response.headers.get("Allow", ""))


anonymous, member = (Client(raise_request_exception=False) for _ in range(2))
member.force_login(User.objects.create_user("member"))
show("login_required, anonymous:", anonymous.get("/account/"))
show("permission_required with raise_exception, logged in:", member.get("/staff/"))
show("POST without a CSRF token:", Client(enforce_csrf_checks=True).post("/items/"))
show("POST /items without the slash:", anonymous.post("/items"))
show("POST to a view for GET:", anonymous.post("/get-only/"))
show("Http404:", anonymous.get("/missing/"))
show("SuspiciousOperation:", anonymous.get("/odd/"))
show("ZeroDivisionError:", anonymous.get("/bug/"))
show("Host not in ALLOWED_HOSTS:", anonymous.get("/items/", headers={"host": "other.example"}))
