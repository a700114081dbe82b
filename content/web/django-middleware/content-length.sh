# check: with=venv
# CommonMiddleware 已经写好 Content-Length，外层再改 content：头还是旧的，客户端收到的被截断；在里层改就没事
cat > app.py <<'PY'
import os
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
def twice(get_response):
    def middleware(request):
        response = get_response(request)
        response.content = response.content * 2
        return response
    return middleware
urlpatterns = [path("", lambda request: HttpResponse("abc"))]
layers = ["app.twice", "django.middleware.common.CommonMiddleware"]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"],
    MIDDLEWARE=layers if os.environ["TWICE"] == "outer" else layers[::-1])
application = get_wsgi_application()
PY
for where in outer inner; do
  TWICE=$where gunicorn -b 127.0.0.1:8000 --log-level critical app & web=$!
  until curl -s -o body -w "$where: Content-Length %header{content-length} " \
    http://127.0.0.1:8000/ > head; do sleep 0.2; done
  echo "$(cat head)body $(cat body)"
  kill "$web"; wait
done
