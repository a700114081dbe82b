# check: with=venv
# 流式正文在中间件都返回之后才生成；request_finished 在 close() 时
from django.conf import settings
from django.core.signals import request_finished
from django.core.wsgi import get_wsgi_application
from django.http import StreamingHttpResponse
from django.test import RequestFactory
from django.urls import path


def outer(get_response):
    def middleware(request):
        response = get_response(request)
        print("middleware returns")
        return response
    return middleware


def rows():
    for i in range(2):
        print("makes chunk", i)
        yield f"{i}\n"


urlpatterns = [path("csv/", lambda request: StreamingHttpResponse(rows()))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"],
                   MIDDLEWARE=[f"{__name__}.outer"])
application = get_wsgi_application()
request_finished.connect(lambda **kw: print("request_finished"), weak=False)
body = application(RequestFactory().get("/csv/").environ,
                   lambda status, headers: print("status given to the server:", status))
for chunk in body:
    print("writes", chunk)
print("close:", body.close.__name__)
body.close()
