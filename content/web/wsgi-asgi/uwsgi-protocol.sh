# check: with=venv
# 小写的 uwsgi 协议不专属 uWSGI：Nginx 用 uwsgi_pass 说它，Gunicorn 加 --protocol uwsgi 收得下
cat > app.py <<'PY'
def wsgi(environ, start_response):
    start_response("200 OK", [])
    return [f"{environ['SERVER_SOFTWARE']} answers {environ['REQUEST_METHOD']}\n".encode()]
PY
cat > nginx.conf <<'CONF'
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  server {
    listen 8080;
    location / { uwsgi_pass 127.0.0.1:8001; include /etc/nginx/uwsgi_params; }
  }
}
CONF
gunicorn --protocol uwsgi app:wsgi -b 127.0.0.1:8001 2> log1 & one=$!
nginx -p . -c nginx.conf 2> log2
until curl -sf 127.0.0.1:8080; do sleep 0.2; done
kill $one; wait $one; nginx -p . -c nginx.conf -s stop 2> log2
while [ -e nginx.pid ]; do sleep 0.1; done
sleep 0.2
