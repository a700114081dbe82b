# check: with=venv
# Nginx 回了 504，上游的同步视图照样跑完，重试一次就执行两次；uvicorn 上 FastAPI 的 async 视图也跑完，Django 的 async 视图被取消
cat > app.py <<'EOT'
import time
from flask import Flask
app = Flask(__name__)
@app.post("/pay")
def pay():
    time.sleep(2)
    with open("done", "a") as log:
        log.write("paid\n")
    return "ok"
EOT
cat > views.py <<'EOT'
import asyncio
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path
from fastapi import FastAPI
async def pay(request=None):
    name = "FastAPI" if request is None else "Django"
    try:
        await asyncio.sleep(2)
        end = "finished"
    except asyncio.CancelledError:
        end = "cancelled"
    with open("ends", "a") as log:
        log.write(f"{name} async view: {end}\n")
    return HttpResponse("ok")
fast = FastAPI()
@fast.post("/pay")
async def fast_pay(): await pay()
urlpatterns = [path("pay", pay)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, SECRET_KEY="x")
django = get_asgi_application()
EOT
cat > nginx.conf <<'EOT'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; server { listen 8080; location / {
  proxy_pass http://127.0.0.1:8000; proxy_read_timeout 1s; }
  location /fast/ { proxy_pass http://127.0.0.1:8001/; proxy_read_timeout 1s; }
  location /django/ { proxy_pass http://127.0.0.1:8002/; proxy_read_timeout 1s; } } }
EOT
gunicorn --threads 4 --log-level critical app:app 2>log & app=$!
uvicorn --port 8001 --log-level critical views:fast & fast=$!
uvicorn --port 8002 --log-level critical views:django & django=$!
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page localhost:8000/ready && curl -so page localhost:8001/ready && curl -so page localhost:8002/ready && curl -so page localhost:8080/ready; do sleep 0.1; done
for i in 1 2; do curl -so page -w "attempt $i: %{http_code}\n" -d amount=1 localhost:8080/pay; done
until [ "$(wc -l < done)" = 2 ]; do sleep 0.1; done
for path in fast django; do curl -so page -w "$path: %{http_code}\n" -d amount=1 localhost:8080/$path/pay; done
until [ "$(cat ends 2>/dev/null | wc -l)" = 2 ]; do sleep 0.1; done
kill $nginx $app $fast $django; wait
echo "executed: $(wc -l < done)"
sort ends
