# check
# 中间件先读 request.POST，视图再读 request.body；流式响应没有 content；忘了 return，异常逃出 Django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, StreamingHttpResponse
from django.test import Client
from django.urls import path


def first(get_response):
    def middleware(request):
        if "post-first" in request.GET:
            request.POST
        if "body-first" in request.GET:
            request.body
        response = get_response(request)
        if request.path == "/stream":
            print("streaming:", response.streaming, "| has content:", hasattr(response, "content"))
        return None if request.path == "/forgotten" else response

    return middleware


def body(request):
    try:
        return HttpResponse(f"{len(request.body) > 0} {dict(request.POST)}")
    except Exception as e:
        return HttpResponse(f"{type(e).__name__}: {e}")


urlpatterns = [
    path("body", body),
    path("stream", lambda request: StreamingHttpResponse(["a"])),
    path("forgotten", lambda request: HttpResponse("x")),
]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[f"{__name__}.first"])
get_wsgi_application()
multipart, form = {}, {"content_type": "application/x-www-form-urlencoded"}
for name, how in ("multipart", multipart), ("urlencoded", form):
    for order in "post-first", "body-first":
        data = {"a": "1"} if name == "multipart" else "a=1"
        r = Client().post(f"/body?{order}", data, **how)
        print(f"{name}, {order}:", r.content.decode())
Client().get("/stream")
try:
    Client(raise_request_exception=False).get("/forgotten")
except AttributeError as e:
    print("forgotten return: AttributeError:", e)
