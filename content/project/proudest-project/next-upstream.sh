# check: with=venv timeout=60
# 上游有三台：Nginx 每等够一次超时，就把 GET 再发给下一台（三台都跑导出），POST 不再发
cat > app.py <<'PY'
import time
def application(environ, start_response):
    if environ["PATH_INFO"] == "/export":
        print("export started:", environ["REQUEST_METHOD"], flush=True)
        time.sleep(12)
    start_response("200 OK", [])
    return [b"ok"]
PY
cat > nginx.conf <<'CONF'
pid nginx.pid; error_log /dev/null; events {}
http { access_log off;
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  upstream app { server 127.0.0.1:8000 max_fails=0; server 127.0.0.1:8001 max_fails=0;
    server 127.0.0.1:8002 max_fails=0; }
  server { listen 127.0.0.1:8080; location / { proxy_pass http://app; proxy_read_timeout 2s; } } }
CONF
for port in 8000 8001 8002; do python -m gunicorn -b 127.0.0.1:$port -w 2 app > $port.log 2>&1 & done
nginx -e n.err -p "$PWD" -c nginx.conf -g 'daemon off;' 2> /dev/null &
for port in 8000 8001 8002; do until curl -s -o body http://127.0.0.1:$port/; do sleep 0.3; done; done
curl -s -o body -w "GET: %{http_code}\n" http://127.0.0.1:8080/export
curl -s -o body -w "POST: %{http_code}\n" -d x=1 http://127.0.0.1:8080/export
cat 800?.log | grep -o "export started.*" | sort | uniq -c
kill $(jobs -p); wait || true
