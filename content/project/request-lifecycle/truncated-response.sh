# check
# 响应头之前 Nginx 答 502 或 504（连接超时也是 504，被拒绝是 502），有两台上游时，断开的先换一台，响应头不合法的不换；之后客户端和访问日志都是 200，正文残缺
cat > upstream.py <<'PY'
from socket import create_connection, create_server
full = create_server(("127.0.0.1", 8001), backlog=0)
waiting = create_connection(("127.0.0.1", 8001))
half = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
server, held = create_server(("127.0.0.1", 8000)), []
for data, hold in [(b"", 0), (b"", 1), (half, 0), (half, 1),
                   (half.replace(b"100", b"9000") + b"x" * 5996, 1),
                   (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 9000 + b"\r\n\r\n", 0),
                   (b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", 0),
                   (b"", 0), (half.replace(b"100", b"4"), 0)]:
    conn, _ = server.accept()
    conn.recv(4096)
    conn.sendall(data)
    held.append(conn) if hold else conn.close()
server.accept()
PY
cat > nginx.conf <<'CONF'
pid nginx.pid; error_log error.log; events {}
http {
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3;
  uwsgi_temp_path t4; scgi_temp_path t5;
  log_format short 'access log: $status, $body_bytes_sent bytes';
  server { listen 127.0.0.1:8080; access_log access.log short; location / {
    proxy_pass http://127.0.0.1:8000; proxy_read_timeout 1s; }
    location /two { proxy_pass http://two; }
    location /backlog-full { proxy_pass http://127.0.0.1:8001; proxy_connect_timeout 1s; }
    location /refused { proxy_pass http://127.0.0.1:8002; } }
  upstream two { server 127.0.0.1:8000 max_fails=0; server 127.0.0.1:8000 max_fails=0; }
}
CONF
python3 upstream.py & up=$!
nginx -e n.err -p "$PWD" -c nginx.conf -g 'daemon off;' 2> /dev/null & web=$!
until [ "$(ss -Hltn '( sport = 8000 or sport = 8001 or sport = 8080 )' | wc -l)" = 3 ]; do sleep 0.1; done
for case in close stall header-then-close header-then-stall \
            6000-bytes-then-stall header-too-big two-upstreams-header-invalid two-upstreams backlog-full refused; do
  code=$(curl -s -o body -w '%{http_code}' "http://127.0.0.1:8080/$case")
  echo "$case: status $code, curl exit $?"
done
cat access.log
grep -oE 'upstream (timed out|prematurely closed|sent too big header|sent invalid)' error.log
grep -o "proxy_read_timeout 1s" nginx.conf
kill "$up" "$web"; wait || true
