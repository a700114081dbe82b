# check
# 复用的后端连接上，后端收到请求却断开：Nginx 把 GET 换一条新连接重发，POST 得到 502
cat > up.py <<'PY'
import socket, threading
def serve(conn):
    for number in 1, 2:
        data = b""
        while b"\r\n\r\n" not in data:
            if not (part := conn.recv(65536)):
                return
            data += part
        print(data.split()[0].decode(), "is request", number, "of a connection", flush=True)
        if number == 1:
            conn.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    conn.close()                                  # the second request gets no answer
server = socket.create_server(("127.0.0.1", 8001))
open("ready", "w").close()
while True:
    threading.Thread(target=serve, args=server.accept()[:1], daemon=True).start()
PY
cat > n.conf <<'CONF'
worker_processes 1; error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream app { server 127.0.0.1:8001; }
  server { listen 127.0.0.1:8080; location / { proxy_pass http://app; } }
}
CONF
python3 up.py > seen & up=$!
until [ -f ready ]; do sleep 0.1; done
nginx -v 2>&1; nginx -e n.err -p "$PWD" -c n.conf
for method in GET GET POST; do curl -so reply -X $method -w "client: $method %{http_code}\n" 127.0.0.1:8080; done
kill "$(cat n.pid)" $up
cat seen
