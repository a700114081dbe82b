# check: timeout=30
# Nginx 缓存：默认按 Vary 分开存，不存带 Set-Cookie 的响应；proxy_ignore_headers 之后第二个人命中
cat > app.py <<'PY'
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class App(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Cache-Control", "max-age=60")
        if "vary" in self.path:
            self.send_header("Vary", "Cookie")
        if "cookie" in self.path:
            self.send_header("Set-Cookie", "csrftoken=a")
        self.end_headers()

    def log_message(self, *args):
        pass

ThreadingHTTPServer(("127.0.0.1", 9000), App).serve_forever()
PY
cat > nginx.conf <<'CONF'
events {}
daemon off;
pid nginx.pid;
error_log error.log;
http {
  access_log off;
  proxy_cache_path cache keys_zone=pages:1m;
  server {
    listen 8080;
    proxy_cache pages;
    add_header X-Cache $upstream_cache_status;
    location / { proxy_pass http://127.0.0.1:9000; }
    location /ignored/ {
      proxy_ignore_headers Vary Set-Cookie;
      proxy_pass http://127.0.0.1:9000;
    }
  }
}
CONF
python3 app.py & app=$!
nginx -p "$PWD" -c nginx.conf & nginx=$!
sleep 1
nginx -v
for page in plain vary cookie ignored/vary-cookie; do
  for visitor in 1 2; do
    curl -s -o /dev/null -b "visitor=$visitor" -w "/$page visitor $visitor: %header{x-cache}\n" "http://127.0.0.1:8080/$page"
  done
done
kill "$nginx" "$app"
wait
