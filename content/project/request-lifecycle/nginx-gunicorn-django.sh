# Behind Nginx a view sees Nginx as REMOTE_ADDR and http as its scheme; without Gunicorn, 502 for views, 200 for static files (nginx 1.30.6, Gunicorn 27.0.1, Django 6.1.3, CPython 3.14.10; the same on nginx 1.22.1, Django 5.2.19, CPython 3.11.2; 2026-11-26)
cat > app.py <<'PY'
from django.conf import settings
from django.http import HttpResponse
from django.urls import path

def show(request):
    keys = ("HTTP_HOST", "REMOTE_ADDR", "HTTP_X_FORWARDED_FOR",
            "SERVER_SOFTWARE", "wsgi.url_scheme")
    return HttpResponse("".join(f"{k}: {request.META[k]}\n" for k in keys))

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
    location / {
      proxy_pass http://127.0.0.1:8000;
      proxy_set_header Host \$host:\$server_port;
      proxy_set_header X-Forwarded-For \$proxy_add_x_forwarded_for;
    }
  }
}
CONF
mkdir static && echo 'body { color: #222 }' > static/a.css

nginx -v 2>&1
python -m gunicorn -b 127.0.0.1:8000 --log-level error app & app=$!
nginx -p "$PWD" -c nginx.conf -g 'daemon off;' 2> /dev/null & web=$!
get() { curl -s --resolve shop.test:8080:127.0.0.1 "$@"; }
until get http://shop.test:8080/api/ | grep -q HOST; do sleep 0.1; done

get http://shop.test:8080/api/
get http://shop.test:8080/static/a.css
kill "$app"; wait "$app"; echo "-- Gunicorn stopped"
get -o /dev/null -w 'view %{http_code}\n' http://shop.test:8080/api/
get -o /dev/null -w 'static %{http_code}\n' http://shop.test:8080/static/a.css
kill "$web"; wait "$web"
