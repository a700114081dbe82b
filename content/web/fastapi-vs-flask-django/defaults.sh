# check: with=venv timeout=100
# 各按默认：Django（startproject 的设置）查 Host、查 CSRF、加安全头、限正文大小（上传的文件不算）；Flask 和 FastAPI 都不，Flask 限的是 multipart 里的字段；FastAPI 公开 /docs；text/plain 的 JSON，FastAPI 答 422，Flask 的 get_json() 答 415
django-admin startproject shop
cd shop
cat > shop/urls.py <<'PY'
from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
def size(request): return HttpResponse(str(len(request.body)))
def upload(request): return HttpResponse(str(request.FILES["a"].size))
urlpatterns = [path("size/", size), path("exempt/", csrf_exempt(size)), path("upload/", csrf_exempt(upload))]
PY
sed -i 's/^DEBUG = True/DEBUG = False/; s/^ALLOWED_HOSTS = .*/ALLOWED_HOSTS = ["shop.test"]/' shop/settings.py
cat > other.py <<'PY'
from fastapi import FastAPI, Request
from flask import Flask, request
flask, fastapi = Flask(__name__), FastAPI()
@flask.route("/exempt/", methods=["GET", "POST"])
@flask.route("/size/", methods=["GET", "POST"])
def size(): return str(len(request.get_data()))
@flask.post("/field")
def field(): return str(len(request.form["a"]))
@flask.post("/json")
def in_flask(): return request.get_json()
@fastapi.api_route("/exempt/", methods=["GET", "POST"])
@fastapi.api_route("/size/", methods=["GET", "POST"])
async def size(request: Request): return len(await request.body())
@fastapi.post("/json")
def typed(data: dict): ...
PY
gunicorn shop.wsgi -b 127.0.0.1:8001 2> log1 & one=$!
gunicorn other:flask -b 127.0.0.1:8002 2> log2 & two=$!
uvicorn other:fastapi --port 8003 > log3 2>&1 & three=$!
head -c 3000000 /dev/zero > big
ask() { curl -s -o body --connect-to ::127.0.0.1:$port -w "$1 %{http_code}\n" "${@:2}"; }
for server in Django:8001 Flask:8002 FastAPI:8003; do
  port=${server#*:}
  until curl -so body 127.0.0.1:$port; do sleep 0.2; done
  echo "== ${server%:*}"
  ask "unknown Host:" http://evil.test/size/
  ask "form POST without a token:" -d a=1 http://shop.test/size/
  ask "body of 3000000 bytes:" --data-binary @big -H "Content-Type: text/plain" http://shop.test/exempt/
  ask "/docs:" http://shop.test/docs
  ask "without the last slash:" http://shop.test/size
  curl -s -D - -o body --connect-to ::127.0.0.1:$port http://shop.test/size/ |
    grep -ioE "^(x-frame-options|x-content-type-options|referrer-policy|cross-origin-opener-policy): [a-z-]*"
done
ask "FastAPI, JSON without a Content-Type:" -d '{}' -H "Content-Type:" http://shop.test/json
ask "FastAPI, JSON as text/plain:" -d '{}' -H "Content-Type: text/plain" http://shop.test/json
port=8001
ask "Django, the same as an uploaded file:" -F a=@big http://shop.test/upload/
port=8002
ask "Flask, get_json(), JSON as text/plain:" -d '{}' -H "Content-Type: text/plain" http://shop.test/json
for size in 500000 500001; do
  head -c $size /dev/zero | tr '\0' x > field
  ask "Flask, multipart field of $size bytes:" -F "a=<field" http://shop.test/field
done
kill $one $two $three; wait $one $two $three || true
