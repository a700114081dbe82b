# check: with=venv
# 代理把 Host 的端口去掉时，Django 的 CSRF 检查因 Origin 带端口而回 403，绝对网址也少了端口
import django
from django.conf import settings

CSRF = "django.middleware.csrf.CsrfViewMiddleware"
settings.configure(SECRET_KEY="x" * 50, ALLOWED_HOSTS=["127.0.0.1"],
                   ROOT_URLCONF=__name__, MIDDLEWARE=[CSRF])
django.setup()
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import path


def view(request):
    url = request.build_absolute_uri("/next")
    return HttpResponse(get_token(request) if request.method == "GET" else url)


urlpatterns = [path("", view)]
print("Django", django.__version__)
for host in "127.0.0.1", "127.0.0.1:8080":
    client = Client(enforce_csrf_checks=True)
    data = {"csrfmiddlewaretoken": client.get("/", headers={"host": host}).text}
    headers = {"host": host, "origin": "http://127.0.0.1:8080"}
    response = client.post("/", data, headers=headers)
    body = response.text if response.status_code == 200 else ""
    print("Host:", host, "→", response.status_code, body)
