# check
# 三个中间件 A、B、C，各种返回：走过哪些钩子；没有 MiddlewareMixin 的类，process_request 不会被调用；渲染出错也经过 process_exception，里层中间件的错和 URL 对不上不经过；process_template_response 返回 None 或普通响应都是 500
import logging

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.test import Client
from django.urls import path
from django.utils.deprecation import MiddlewareMixin

HOOKS = "request", "view", "exception", "template_response", "response"
log, seen, answers = [], [], {}


def hook(name):
    def method(self, request, *args):
        log.append(f"{type(self).__name__}.process_{name}")
        seen.extend(args[:1])
        if (type(self).__name__, name) in answers:
            return answers[type(self).__name__, name](*args)
        return args[0] if name.endswith("response") else None

    return method


methods = {f"process_{name}": hook(name) for name in HOOKS}
A, B, C = (type(name, (MiddlewareMixin,), methods) for name in "ABC")


class Plain:
    process_request, process_view = methods["process_request"], methods["process_view"]

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)


class Page(TemplateResponse):
    rendered_content = property(lambda self: f"rendered {self.context_data}")


class Broken(TemplateResponse):
    rendered_content = property(lambda self: 1 / 0)


def view(request, kind):
    log.append("view")
    return {"text": HttpResponse, "page": lambda: Page(request, "x.html", {"n": 1}), "broken": lambda: Broken(request, "x.html")}[kind]()


urlpatterns = [path("<kind>", view)]
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    MIDDLEWARE=[f"{__name__}.{name}" for name in ("A", "B", "C", "Plain")],
)
get_wsgi_application()
logging.disable()


def short(*args):
    return HttpResponse("short")


def fail(*args):
    raise ValueError


def change(response):
    response.context_data["n"] = 2
    return response


for title, kind, answer in [
    ("text", "text", {}),
    ("process_request of B returns a response", "text", {("B", "request"): short}),
    ("process_view of B returns a response", "text", {("B", "view"): short}),
    ("view raises", "boom", {}),
    ("process_exception of B returns a response", "boom", {("B", "exception"): short}),
    ("rendering raises", "broken", {}),
    ("process_request of C raises", "text", {("C", "request"): fail}),
    ("no such URL", "no/where", {}),
    ("process_template_response of B returns None", "page", {("B", "template_response"): lambda r: None}),
    ("process_template_response of B returns HttpResponse", "page", {("B", "template_response"): short}),
    ("process_template_response of B changes context_data", "page", {("B", "template_response"): change}),
]:
    log.clear()
    seen.clear()
    answers.clear()
    answers.update(answer)
    r = Client(raise_request_exception=False).get(f"/{kind}")
    print(f"{title}: {r.status_code}", r.content.decode() if kind == "page" and r.status_code == 200 else "")
    if kind == "page" and r.status_code == 500:
        print("  ", r.exc_info[1])
    print("  ", *log)
log.clear()
answers.clear()
answers["B", "response"] = lambda response: None
try:
    Client(raise_request_exception=False).get("/text")
except AttributeError:
    print("process_response of B returns None; A got", seen[-1])
    print("  ", *log)
