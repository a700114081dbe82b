# check
# 中间件先读 request.body：3 MB 的文件上传变成 400；先读 POST 或不读都正常
import logging

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import Client
from django.urls import path


def first(get_response):
    def middleware(request):
        if request.path == "/body-first":
            request.body
        if request.path == "/post-first":
            request.POST
        return get_response(request)

    return middleware


def upload(request):
    return HttpResponse(f"{request.FILES['f'].size} bytes")


urlpatterns = [path(f"{p}-first", upload) for p in ("body", "post", "view")]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[f"{__name__}.first"])
get_wsgi_application()
logging.disable()
print("DATA_UPLOAD_MAX_MEMORY_SIZE", settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
for p in "view", "post", "body":
    r = Client().post(f"/{p}-first", {"f": SimpleUploadedFile("a.bin", b"x" * 3_000_000)})
    print(p, "first:", r.status_code, r.content.decode() if r.status_code == 200 else "")
