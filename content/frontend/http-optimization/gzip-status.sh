# check: with=venv
# Nginx 的 gzip 只压 200、403、404 的响应；gzip_min_length 看的是 Content-Length，没有这个头的再短也压，反而变大
cat > app.py <<'PY'
from flask import Flask, Response
app = Flask(__name__)
@app.get("/<int:code>")
def answer(code): return {"message": "x" * 500}, code
@app.get("/short")
def short(): return Response(b'{"a":1}', content_type="application/json")
@app.get("/short-chunked")
def chunked(): return Response(iter([b'{"a":1}']), content_type="application/json")
PY
cat > nginx.conf <<'CONF'
events {}
pid nginx.pid;
http { access_log off; gzip on; gzip_types application/json;
  server { listen 8080; location / { proxy_pass http://127.0.0.1:8000; } } }
CONF
gunicorn --log-level critical app:app 2> log & app=$!
nginx -v 2>&1
nginx -e error.log -p "$PWD" -c nginx.conf
until curl --fail-early -so a -o b localhost:{8000,8080}/200; do sleep 0.1; done
for path in 200 201 400 401 403 404 409 422 429 500 short short-chunked; do
  curl -so a -H 'Accept-Encoding: gzip' -w "$path [%header{content-encoding}] content-length [%header{content-length}] %{size_download} bytes\n" localhost:8080/$path
done
kill $app "$(cat nginx.pid)"; wait
