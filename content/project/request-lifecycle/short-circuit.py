# check: with=venv
# 中间件直接返回，视图不执行；没有匹配的 URL 也经过中间件；视图的异常到外层已是响应
import logging
from django.conf import settings
from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpResponse
from django.test import Client
from django.urls import path
def outer(get_response):
    def middleware(request):
        try:
            response = get_response(request)
            print("  outer got a response", response.status_code)
            return response
        except Exception:
            print("  outer caught an exception")
    return middleware
def gate(get_response):
    return lambda r: (HttpResponse(status=429) if "X-Block" in r.headers
                      else get_response(r))
KINDS = {"404": Http404, "PermissionDenied": PermissionDenied, "BadRequest": BadRequest,
         "SuspiciousOperation": SuspiciousOperation, "value": ValueError}
def boom(request, kind):
    print("  the view runs")
    if kind == "multipart":
        request.POST
    raise KINDS[kind]
urlpatterns = [path("boom/<kind>/", boom)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"],
                   MIDDLEWARE=[f"{__name__}.outer", f"{__name__}.gate"])
logging.disable()
for url, headers in [("/boom/404/", {"X-Block": "1"}), ("/nowhere/", {}),
                     ("/boom/404/", {}), ("/boom/value/", {}),
                     *((f"/boom/{kind}/", {}) for kind in ("PermissionDenied", "BadRequest", "SuspiciousOperation"))]:
    print(url, headers)
    Client(raise_request_exception=False).get(url, headers=headers)
print("POST /boom/multipart/, no boundary")
Client().post("/boom/multipart/", b"x", content_type="multipart/form-data")
