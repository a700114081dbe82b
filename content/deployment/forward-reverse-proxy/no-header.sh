# 后端的响应头没给完就断开是 502，没给完就拖、或迟迟不收请求（proxy_send_timeout）是 504。nginx 1.30.6 与 1.22.1、CPython 3.14 与 3.11，2026-11-26；以 root 在独立的网络命名空间里运行
cat > upstream.py <<'PY'
import socket
server, held = socket.create_server(("127.0.0.1", 8001)), []
for mode in "断", "拖", "不收":
    conn, _ = server.accept()
    if mode != "不收":
        conn.recv(65536)
        conn.sendall(b"HTTP/1.1 200 OK\r\nContent-Le")
    conn.close() if mode == "断" else held.append(conn)
server.accept()
PY
cat > n.conf <<'CONF'
user root; error_log n.err; pid n.pid; events {}
http { access_log off; client_max_body_size 100m;
  client_body_temp_path t; proxy_temp_path t; fastcgi_temp_path t;
  uwsgi_temp_path t; scgi_temp_path t;
  server { listen 127.0.0.1:8080; location / { proxy_pass http://127.0.0.1:8001;
    proxy_read_timeout 9s; proxy_send_timeout 1s; proxy_request_buffering off; }
    location /read { proxy_pass http://127.0.0.1:8001; proxy_read_timeout 1s; } } }
CONF
nginx -v 2>&1
python3 upstream.py & up=$!
sleep 1; nginx -e n.err -p "$PWD" -c n.conf
head -c 30000000 /dev/zero > big
show='%{http_code}，约 %{time_total} 秒\n'
curl -so reply -w "半个头后断：$show" 127.0.0.1:8080/read
curl -so reply -w "半个头后拖：$show" 127.0.0.1:8080/read
curl -so reply -H 'Expect:' --data-binary @big -w "不收请求：$show" 127.0.0.1:8080/
kill "$up" "$(cat n.pid)"
