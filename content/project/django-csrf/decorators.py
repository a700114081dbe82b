# check
# 视图上的 cache_page 把别人的令牌发给第二个人；csrf_protect 放进里面就不会，带令牌的响应也不再存下，同一个人再来视图照样执行；套在 csrf_exempt 外面不检查
import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import path
from django.views.decorators.cache import cache_page
from django.views.decorators.csrf import csrf_exempt, csrf_protect

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="x" * 50,
                   MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
django.setup()
logging.disable()


calls = []


def form(request):
    calls.append(request.path)
    return HttpResponse(get_token(request))


urlpatterns = [path("", form),
               path("cached/", cache_page(60)(form)),
               path("protected/", cache_page(60)(csrf_protect(form))),
               path("outside/", csrf_protect(csrf_exempt(form)))]
print("Django", django.__version__)
for url in ("/cached/", "/protected/"):
    for visitor in ("first", "second"):
        client = Client(enforce_csrf_checks=True)
        page = client.get(url)
        status = client.post("/", {"csrfmiddlewaretoken": page.content.decode()}).status_code
        print(url, visitor, "visitor: Vary", page.get("Vary"), "| Set-Cookie", "csrftoken" in page.cookies, "| POST", status)
    for _ in "again", "again":
        client.get(url)
    print(url, "4 visits by GET, view called:", calls.count(url))
print("csrf_protect(csrf_exempt(view)), no token:", Client(enforce_csrf_checks=True).post("/outside/").status_code)
