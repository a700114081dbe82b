# check: with=venv
# 浏览器一侧的 HTTP/2 由 Nginx 收，WSGI 应用看到的是 HTTP/1.1；Uvicorn 和 Gunicorn 默认都不说 HTTP/2
cat > app.py <<'PY'
def wsgi(environ, start_response):
    start_response("200 OK", [])
    return [b"WSGI sees " + environ["SERVER_PROTOCOL"].encode()]
async def asgi(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"ASGI"})
PY
cat > nginx.conf <<'CONF'
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  server { listen 8080; http2 on; location / { proxy_pass http://127.0.0.1:8001; } }
}
CONF
gunicorn app:wsgi -b 127.0.0.1:8001 2> log1 & one=$!
uvicorn app:asgi --port 8002 --lifespan off > log2 2>&1 & two=$!
nginx -p . -c nginx.conf 2> log3
for port in 8001 8002; do until curl -so /dev/null 127.0.0.1:$port; do sleep 0.2; done; done
curl -s --http2-prior-knowledge -w ', client speaks HTTP/%{http_version}\n' 127.0.0.1:8080
for port in 8001 8002; do curl -s --http2-prior-knowledge -o /dev/null 127.0.0.1:$port; echo "$port over HTTP/2: curl exits with $?"; done
gunicorn --help | grep -A2 -- "--http-protocols"
uvicorn --help | grep -- "--http2"
kill $one $two; wait $one $two; nginx -p . -c nginx.conf -s stop 2> log3
while [ -e nginx.pid ]; do sleep 0.1; done
sleep 0.2
