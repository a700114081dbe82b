# check: with=venv timeout=60
# 网关等够 1 秒答 504，Gunicorn 的进程照样把这次导出跑完；期间唯一的进程被占着，别的请求也得 504；超过 Gunicorn 自己的 timeout（默认 30）就被杀掉，导出白做
cat > app.py <<'PY'
import time
def application(environ, start_response):
    if environ["PATH_INFO"] == "/export":
        time.sleep(12)
        print("export finished", flush=True)
    start_response("200 OK", [])
    return [b"ok"]
PY
cat > nginx.conf <<'CONF'
pid nginx.pid; error_log /dev/null; events {}
http { access_log off;
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  server { listen 127.0.0.1:8080; location / { proxy_pass http://127.0.0.1:8000; proxy_read_timeout 1s; } } }
CONF
python -m gunicorn -b 127.0.0.1:8000 -w 1 --timeout 300 app > gunicorn.log 2>&1 & app=$!
nginx -e n.err -p "$PWD" -c nginx.conf -g 'daemon off;' 2> /dev/null & web=$!
until curl -s -o body http://127.0.0.1:8000/; do sleep 0.3; done
for path in export other; do
  curl -s -o body -w "$path: %{http_code}\n" "http://127.0.0.1:8080/$path"
done
until grep -os "export finished" gunicorn.log; do sleep 0.3; done
curl -s -o body -w "other, afterwards: %{http_code}\n" http://127.0.0.1:8080/other
kill "$app" "$web"; wait || true
python -c 'from gunicorn.config import Config; print("default timeout:", Config().timeout)'
python -m gunicorn -b 127.0.0.1:8000 -w 1 --timeout 2 app > short.log 2>&1 & app=$!
until curl -s -o body http://127.0.0.1:8000/; do sleep 0.3; done
curl -s -o body http://127.0.0.1:8000/export
until grep -os "WORKER TIMEOUT" short.log; do sleep 0.3; done
kill "$app"; wait || true
echo "exports finished: $(grep -c 'export finished' short.log)"
