# check: with=venv timeout=120
# 视图慢过 Gunicorn 的超时得 500；卡在 C 代码里的被 SIGKILL，得 502；慢过 Nginx 的得 504；worker 被杀得 502；流式视图第一块之前出错得 500，中途出错，经 HTTP/1.0 看不出，经 1.1 看得出；慢客户端被当作超时
cat > app.py <<'PY'
import hashlib, os, time
from django.conf import settings
from django.http import HttpResponse, StreamingHttpResponse
from django.urls import path

def slow(request):
    time.sleep(60)
    return HttpResponse("late")

def native(request):
    hashlib.pbkdf2_hmac("sha256", b"", b"", 2_000_000_000)

def early():
    raise ValueError
    yield "0\n"

def rows():
    yield "0\n"
    raise ValueError

urlpatterns = [path("slow", slow), path("native", native),
               path("early", lambda request: StreamingHttpResponse(early())),
               path("killed", lambda request: os.kill(os.getpid(), 9)),
               path("stream", lambda request: StreamingHttpResponse(rows()))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])

from django.core.wsgi import get_wsgi_application
application = get_wsgi_application()
PY
cat > nginx.conf <<'CONF'
pid nginx.pid; error_log /dev/null; events {}
http {
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3;
  uwsgi_temp_path t4; scgi_temp_path t5; access_log off;
  proxy_read_timeout 40s;
  server {
    listen 127.0.0.1:8080;
    location /default/ { proxy_pass http://127.0.0.1:8000/; }
    location /http1.0/ { proxy_pass http://127.0.0.1:8000/;
                         proxy_http_version 1.0; }
    location /http1.1/ { proxy_pass http://127.0.0.1:8000/;
                         proxy_http_version 1.1; }
    location /nginx-first/ { proxy_pass http://127.0.0.1:8000/;
                             proxy_read_timeout 1s; }
  }
}
CONF
python -m gunicorn -b 127.0.0.1:8000 --timeout 2 app > gunicorn.log 2>&1 & app=$!
nginx -e n.err -p "$PWD" -c nginx.conf -g 'daemon off;' 2> /dev/null & web=$!
until curl -s -o body http://127.0.0.1:8000/; do sleep 0.3; done
for path in default/slow default/native nginx-first/slow default/killed \
            default/early default/stream http1.0/stream http1.1/stream; do
  code=$(curl -s -o body -w '%{http_code}' "http://127.0.0.1:8080/$path")
  echo "$path: status $code, curl exit $?"
done
exec 3<>/dev/tcp/127.0.0.1/8000; printf 'POST / HTTP/1.1\r\n' >&3
echo "slow client: $(head -n 1 <&3)"
grep -oE "proxy_(read_timeout|http_version) [0-9.]*" nginx.conf | sort -u | paste -sd ";"
kill "$app" "$web"; wait || true
grep -oE "WORKER TIMEOUT|sent SIGKILL" gunicorn.log | sort -u
