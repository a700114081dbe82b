# check: with=venv
# 视图看到的 REMOTE_ADDR 是 Nginx（Unix 套接字为空），协议是 http；客户端发来的 X-Forwarded-Proto，Gunicorn 信 127.0.0.1 照搬的，不信别处的；Gunicorn 停了，动态请求 502，静态文件 200
cat > app.py <<'PY'
from django.conf import settings
from django.http import HttpResponse
from django.urls import path

def show(request):
    keys = ("HTTP_HOST", "REMOTE_ADDR", "HTTP_X_FORWARDED_FOR",
            "SERVER_SOFTWARE", "wsgi.url_scheme")
    return HttpResponse("".join(f"{k}: {request.META.get(k)}\n" for k in keys))

urlpatterns = [path("api/", show)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["shop.test"])

from django.core.wsgi import get_wsgi_application
application = get_wsgi_application()
PY
cat > nginx.conf <<CONF
pid nginx.pid; error_log /dev/null; events {}
http {
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3;
  uwsgi_temp_path t4; scgi_temp_path t5;
  server {
    listen 127.0.0.1:8080;
    access_log off;
    location /static/ { root $PWD; }
    location /unix/ { proxy_pass http://unix:$PWD/g.sock:/;
                      proxy_set_header Host shop.test; }
    location / {
      proxy_pass http://127.0.0.1:8000;
      proxy_set_header Host \$host:\$server_port;
      proxy_set_header X-Forwarded-For \$proxy_add_x_forwarded_for;
    }
  }
}
CONF
mkdir static && echo 'body { color: #222 }' > static/a.css

python -m gunicorn -b 127.0.0.1:8000 -b unix:g.sock --log-level error app & app=$!
python -m gunicorn -b 127.0.0.1:8001 --forwarded-allow-ips 127.0.0.2 \
  --log-level error app & other=$!
nginx -e n.err -p "$PWD" -c nginx.conf -g 'daemon off;' 2> /dev/null & web=$!
get() { curl -s --interface 127.0.0.2 --resolve shop.test:8080:127.0.0.1 "$@"; }
until get http://shop.test:8080/api/ | grep -q HOST; do sleep 0.1; done
until curl -s http://127.0.0.1:8001/ -o body; do sleep 0.1; done
forged() { get -H 'Host: shop.test' -H 'X-Forwarded-Proto: https' "$1" | grep scheme; }

get http://shop.test:8080/api/
get http://shop.test:8080/static/a.css
echo "-- Unix socket"; get http://shop.test:8080/unix/api/ | grep REMOTE
echo "-- https claimed through Nginx, then from 127.0.0.2"
forged http://shop.test:8080/api/
forged http://127.0.0.1:8000/api/
forged http://127.0.0.1:8001/api/
python -m gunicorn --help | grep -A 2 -e --forwarded-allow-ips
kill "$app"; wait "$app" || true; echo "-- Gunicorn stopped"
get -o /dev/null -w 'view %{http_code}\n' http://shop.test:8080/api/
get -o /dev/null -w 'static %{http_code}\n' http://shop.test:8080/static/a.css
kill "$web" "$other"; wait "$web" || true
