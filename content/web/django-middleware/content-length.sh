# check: with=venv
# CommonMiddleware 已经写好 Content-Length，外层再改 content：头还是旧的，改长了 gunicorn 截断、uvicorn 不发正文，改短了 curl 报没收全；在里层改就没事
cat > app.py <<'PY'
import os
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
def change(get_response):
    def middleware(request):
        response = get_response(request)
        response.content = response.content * 2 if os.environ["TO"] == "longer" else b"a"
        return response
    return middleware
urlpatterns = [path("", lambda request: HttpResponse("abc"))]
layers = ["app.change", "django.middleware.common.CommonMiddleware"]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"],
    MIDDLEWARE=layers if os.environ["WHERE"] == "outer" else layers[::-1])
application, asgi = get_wsgi_application(), get_asgi_application()
PY
for server in "gunicorn -b 127.0.0.1:8000 app" "uvicorn app:asgi"; do
for case in "outer longer" "outer shorter" "inner longer"; do
  export WHERE=${case% *} TO=${case#* }
  > body
  $server --log-level critical > log 2>&1 & web=$!
  until curl -s -o body -w "${server%% *}, $case: Content-Length %header{content-length}, curl exits with %{exitcode}, " \
    http://127.0.0.1:8000/ > head; [ $? != 7 ]; do sleep 0.2; done
  echo "$(cat head)body '$(cat body)'"
  kill "$web"; wait
done
done
