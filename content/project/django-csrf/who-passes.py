# check
# 没有 session 中间件时 CSRF 检查放行谁、拒绝谁；登录轮换密钥之后旧令牌失效；Sec-Fetch-Site 不看；代理丢了 Host 的端口或协议，Origin 就对不上
import logging
from django.conf import settings
from django.http import HttpResponse, HttpResponseForbidden
from django.middleware.csrf import get_token, rotate_token
from django.test import Client
from django.urls import path

def denied(request, reason: str):
    return HttpResponseForbidden(reason)

def form(request):
    return HttpResponse(get_token(request))

def login(request):
    rotate_token(request)
    return HttpResponse("ok")

urlpatterns = [path("", form), path("login/", login)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"],
                   CSRF_TRUSTED_ORIGINS=["https://m.test"],
                   MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
                   CSRF_FAILURE_VIEW=f"{__name__}.denied")
logging.disable()

c = Client(enforce_csrf_checks=True)
a = c.get("/").content.decode()
b = c.get("/").content.decode()
key = c.cookies["csrftoken"].value
stranger = Client().get("/").content.decode()

def post(what: str, token: str | None, client=c, url="/", **kw) -> None:
    data = {} if token is None else {"csrfmiddlewaretoken": token}
    r = client.post(url, data, **kw)
    reason = r.content.decode() if r.status_code == 403 else ""
    print(f"{what}:", r.status_code, reason)

post("first token", a)
post("second token", b)
post("X-CSRFToken with the value of the Cookie", None, headers={"X-CSRFToken": key})
post("no token", None)
post("token of another", stranger)
post("field of another, own X-CSRFToken", stranger, headers={"X-CSRFToken": key})
post("token of wrong form", "abc")
post("no Cookie", a, Client(enforce_csrf_checks=True))
for method in ("get", "head", "options", "trace"):
    print(method.upper(), getattr(Client(enforce_csrf_checks=True), method)("/").status_code)
post("other Origin", a, headers={"Origin": "https://evil.test"})
post("HTTPS, no Referer", a, secure=True)
post("Sec-Fetch-Site: same-origin, no token", None, headers={"Sec-Fetch-Site": "same-origin"})
post("Sec-Fetch-Site: cross-site, token", a, headers={"Sec-Fetch-Site": "cross-site"})
settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
for proto, host in (("http", "a.test:8443"), ("https", "a.test"), ("https", "a.test:8443")):
    post(f"Origin https://a.test:8443, X-Forwarded-Proto {proto}, Host {host}", a,
         headers={"Origin": "https://a.test:8443", "X-Forwarded-Proto": proto, "Host": host})
post("trusted Referer", a, secure=True, headers={"Referer": "https://m.test/"})
forger = Client(enforce_csrf_checks=True)
forger.cookies["csrftoken"] = "a" * 32
post("forged Cookie and field, Origin of a subdomain", "a" * 32, forger, headers={"Origin": "http://sub.testserver"})
post("forged Cookie and field, HTTP without Origin", "a" * 32, forger)
post("login", a, url="/login/")
post("Origin null", a, headers={"Origin": "null"})
post("trusted Origin", a, headers={"Origin": "https://m.test"})
post("old token after login", a)
