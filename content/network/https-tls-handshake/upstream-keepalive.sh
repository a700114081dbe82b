# check
# Nginx 1.30 的缺省：经 upstream 块的两次请求用同一条后端连接，proxy_pass 直接写地址的各用一条
cat > up.py <<'EOT'
import http.server
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        body = str(self.client_address[1]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args): pass
http.server.ThreadingHTTPServer(("127.0.0.1", 9001), Handler).serve_forever()
EOT
python3 up.py & app=$!
cat > nginx.conf <<'EOT'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; upstream app { server 127.0.0.1:9001; }
  server { listen 8080; location /upstream { proxy_pass http://app; } location /direct { proxy_pass http://127.0.0.1:9001; } } }
EOT
nginx -v 2>&1
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -fso page localhost:9001/ && curl -fso page localhost:8080/direct; do sleep 0.1; done
for path in upstream direct; do
  first=$(curl -s localhost:8080/$path); second=$(curl -s localhost:8080/$path)
  echo "proxy_pass, $path: same connection $([ "$first" = "$second" ] && echo yes || echo no)"
done
kill $app $nginx
