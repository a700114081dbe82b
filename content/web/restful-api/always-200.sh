# check
# 错误答成 200：缓存把它存下来，curl --fail 也当成功；答 500，这条规则不存，响应带 max-age 的除外
cat > upstream.py <<'PY'
from http.server import BaseHTTPRequestHandler, HTTPServer
seen = {}
class H(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        n = seen[self.path] = seen.get(self.path, 0) + 1
        body = b'{"code": 500}\n' if n == 1 else b'{"code": 0}\n'
        self.send_response(500 if n == 1 and self.path != "/always-200" else 200)
        if self.path == "/max-age": self.send_header("Cache-Control", "max-age=60")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args): ...
HTTPServer(("127.0.0.1", 8001), H).serve_forever()
PY
cat > nginx.conf <<'END'
events {}
http { access_log off; proxy_cache_path cache keys_zone=one:1m;
  server { listen 8000; location / { proxy_cache one; proxy_cache_valid 200 1m;
    add_header X-Cache $upstream_cache_status always; proxy_pass http://127.0.0.1:8001; } } }
END
python3 upstream.py & up=$!
nginx -p "$PWD" -e error.log -c nginx.conf -g 'daemon off;' & web=$!
until [ "$(ss -Hltn '( sport = 8000 or sport = 8001 )' | wc -l)" = 2 ]; do sleep 0.1; done
for path in always-200 honest max-age; do for try in 1 2; do
  curl -s --fail -o body -w "/$path %{http_code} %header{x-cache}" "http://127.0.0.1:8000/$path"
  echo ", curl exit $? $(cat body 2> /dev/null)"; rm -f body
done; done
kill "$up" "$web"; wait || true
