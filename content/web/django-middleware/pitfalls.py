# check
# 中间件先读 request.POST，视图再读 request.body；视图读过 POST，中间件出来时再读 body；流式响应没有 content；视图忘了 return 答 500；中间件忘了，外层碰了 None 才是 500，没人碰就逃出 Django；旧式的类不继承 MiddlewareMixin，启动就抛 TypeError
import logging
import sys

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, StreamingHttpResponse
from django.core.signals import got_request_exception
from django.test import Client, override_settings
from django.urls import path


def first(get_response):
    def middleware(request):
        if "post-first" in request.GET:
            request.POST
        if "body-first" in request.GET:
            request.body
        response = get_response(request)
        if "body-last" in request.GET:
            try:
                print("multipart, body-last:", len(request.body))
            except Exception as e:
                print("multipart, body-last:", type(e).__name__)
        if request.path == "/stream":
            print("streaming:", response.streaming, "| has content:", hasattr(response, "content"))
        return None if request.path == "/forgotten" else response

    return middleware


def sets_item(get_response):
    def middleware(request):
        response = get_response(request)
        response["X-Stamp"] = "1"
        return response

    return middleware


def body(request):
    try:
        return HttpResponse(f"{len(request.body) > 0} {dict(request.POST)}")
    except Exception as e:
        return HttpResponse(f"{type(e).__name__}: {e}")


urlpatterns = [
    path("body", body),
    path("post", lambda request: HttpResponse(request.POST["a"])),
    path("stream", lambda request: StreamingHttpResponse(["a"])),
    path("forgotten", lambda request: HttpResponse("x")),
    path("view", lambda request: None),
]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[f"{__name__}.first"])
get_wsgi_application()
multipart, form = {}, {"content_type": "application/x-www-form-urlencoded"}
for name, how in ("multipart", multipart), ("urlencoded", form):
    for order in "post-first", "body-first":
        data = {"a": "1"} if name == "multipart" else "a=1"
        r = Client().post(f"/body?{order}", data, **how)
        print(f"{name}, {order}:", r.content.decode())
Client().post("/post?body-last", {"a": "1"})
Client().get("/stream")
logging.disable()
try:
    Client().get("/view")
except ValueError as e:
    print("forgotten in the view:", e)
print("  answer:", Client(raise_request_exception=False).get("/view").status_code)
got_request_exception.connect(lambda **kw: print("  handled:", repr(sys.exception())), weak=False)
outer = "django.middleware.clickjacking.XFrameOptionsMiddleware"
for layers in [f"{__name__}.first"], [outer, f"{__name__}.first"], [f"{__name__}.sets_item", f"{__name__}.first"]:
    print("forgotten in the middleware, layers:", *(name.rsplit(".")[-1] for name in layers))
    try:
        with override_settings(MIDDLEWARE=layers):
            print("  answer:", Client(raise_request_exception=False).get("/forgotten").status_code)
    except AttributeError as e:
        print("  out of Django: AttributeError:", e)


class OldStyle:
    def process_request(self, request): ...


try:
    with override_settings(MIDDLEWARE=[f"{__name__}.OldStyle"]):
        Client().get("/view")
except TypeError as e:
    print("old style, at start: TypeError:", e)
