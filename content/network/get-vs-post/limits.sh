# check: with=venv timeout=60
# URL 的上限在程序里：Gunicorn 的请求行 4094 字节、Nginx 的 8 KB，超出都是 414，Uvicorn 收到 1 MB 的回 400；正文也有上限：Nginx 1 MB、Django 的表单和 JSON 2.5 MB（不算上传的文件）；Nginx 在前，Gunicorn 的上限照样管
cat > app.py <<'PY'
def app(environ, start_response):
    start_response("200 OK", [("Content-Length", "0")])
    return [b""]
async def asgi(scope, receive, send):
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body"})
PY
cat > nginx.conf <<'CONF'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; server { listen 8003; location / { return 200; } location /files { root .; } }
  server { listen 8004; location / { proxy_pass http://127.0.0.1:8001; } } }
CONF
gunicorn -b 127.0.0.1:8001 --log-level critical app:app 2> log1 & gunicorn=$!
uvicorn --port 8002 --lifespan off --log-level critical app:asgi 2> log2 & uvicorn=$!
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl --fail-early -so a -o b -o c localhost:{8001,8002,8003}; do sleep 0.1; done
gunicorn --version; nginx -v 2>&1; pip list 2> log3 | grep -i uvicorn
cat > ask.py <<'PY'
import socket
def line(port, size):
    conn = socket.create_connection(("127.0.0.1", port))
    request = "GET /".ljust(size - 9, "a") + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    try: conn.sendall(request.encode())
    except OSError: pass                # 没收完就回绝了
    return conn.recv(100).decode().split()[1]
for name, port, *sizes in ("Gunicorn", 8001, 4094, 4095), ("Nginx", 8003, 8190, 8191), ("Uvicorn", 8002, 8192, 60000, 1 << 20), ("Nginx before Gunicorn", 8004, 4094, 4095):
    for size in sizes:
        print(name, "request line of", size, "bytes:", line(port, size))
import django
from django.conf import settings
from django.test import Client
from django.http import HttpResponse
from django.urls import path
urlpatterns = [path("", lambda request: HttpResponse(len(request.POST) + len(request.FILES) or len(request.body)))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], LOGGING_CONFIG=None)
django.setup()
def django_status(size, prefix, content_type, end=b""):
    client = Client(raise_request_exception=False)
    return client.generic("POST", "/", prefix.ljust(size - len(end), b"x") + end, content_type).status_code
for size in 2621440, 2621441:
    print("Django form of", size, "bytes:", django_status(size, b"q=", "application/x-www-form-urlencoded"))
    print("Django JSON of", size, "bytes:", django_status(size, b'"', "application/json", b'"'))
head = b'--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n'
print("Django upload of 3000000 bytes:", django_status(3000000, head, "multipart/form-data; boundary=b", b"\r\n--b--\r\n"))
PY
python3 ask.py 2> log4
for size in 1048576 1048577; do
  head -c $size /dev/zero > body
  curl -so page -w "Nginx body of $size bytes: %{http_code}\n" --data-binary @body localhost:8003/files
done
kill $gunicorn $uvicorn $nginx; wait
