# check: with=venv
# Host 多出默认端口，与浏览器省略它的 Origin 不相等，Django 的 CSRF 检查回 403
import django
from django.conf import settings

settings.configure(SECRET_KEY="x" * 50, ALLOWED_HOSTS=["shop.test"],
                   ROOT_URLCONF=__name__,
                   MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
                   SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"))
django.setup()
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse(get_token(request)))]
print("Django", django.__version__)
for scheme, host in (("http", "shop.test:80"), ("http", "shop.test"),
                     ("https", "shop.test:443"), ("https", "shop.test")):
    client = Client(enforce_csrf_checks=True)
    headers = {"host": host, "x-forwarded-proto": scheme}
    data = {"csrfmiddlewaretoken": client.get("/", headers=headers).text}
    headers["origin"] = f"{scheme}://shop.test"
    print(headers["origin"], "Host:", host, "→",
          client.post("/", data, headers=headers).status_code)
