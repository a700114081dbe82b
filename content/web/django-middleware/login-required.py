# check
# LoginRequiredMiddleware：没登录的转去登录页，login_not_required 的视图放行；它用的是 process_view
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    SECRET_KEY="for this run",
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.auth.middleware.LoginRequiredMiddleware",
    ],
)
get_wsgi_application()
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.middleware import LoginRequiredMiddleware


def orders(request):
    return HttpResponse("orders")


@login_not_required
def health(request):
    return HttpResponse("ok")


urlpatterns = [path("orders", orders), path("health", health), path("accounts/login/", orders)]
for url in "/orders", "/health":
    r = Client().get(url)
    print(url, r.status_code, r.headers.get("Location", ""))
print([name for name in vars(LoginRequiredMiddleware) if name.startswith("process_")])
