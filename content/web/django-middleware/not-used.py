# check
# __init__ 里抛 MiddlewareNotUsed：启动时从链上去掉，请求照常；只套一个视图用 decorator_from_middleware
from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.utils.decorators import decorator_from_middleware
from django.utils.deprecation import MiddlewareMixin


class Debug:
    def __init__(self, get_response):
        raise MiddlewareNotUsed("DEBUG is off")


class Stamp(MiddlewareMixin):
    def process_response(self, request, response):
        response.headers["X-Stamp"] = "yes"
        return response


def plain(request):
    return HttpResponse("plain")


urlpatterns = [path("plain", plain), path("stamped", decorator_from_middleware(Stamp)(plain))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[f"{__name__}.Debug"])
get_wsgi_application()
for url in "/plain", "/stamped":
    r = Client().get(url)
    print(url, r.status_code, "X-Stamp:", r.headers.get("X-Stamp"))
