# check: with=venv
# 视图和渲染模板响应时抛的异常，process_exception 接得到；中间件里抛的接不到
import logging
from django.conf import settings
from django.template.response import SimpleTemplateResponse
from django.test import Client
from django.urls import path
class Outer:
    def __init__(self, get_response):
        self.get_response = get_response
    def __call__(self, request):
        return self.get_response(request)
    def process_exception(self, request, exception):
        print("  process_exception got", type(exception).__name__)
def inner(get_response):
    return lambda r: 1 / 0 if r.path == "/middleware/" else get_response(r)
class Broken(SimpleTemplateResponse):
    rendered_content = property(lambda self: {}["rendering"])
urlpatterns = [path("view/", lambda request: int("x")),
               path("render/", lambda request: Broken("x.html"))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"],
                   MIDDLEWARE=[f"{__name__}.Outer", f"{__name__}.inner"])
logging.disable()
for url in "/view/", "/render/", "/middleware/":
    print(url)
    print("  status", Client(raise_request_exception=False).get(url).status_code)
