# check
# 没有完整的响应头：断开 502，拖或不收请求 504；响应头之后断开是 200 和残缺的正文；客户端先断开记 499
cat > upstream.py <<'PY'
import socket
server, held = socket.create_server(("127.0.0.1", 8001)), []
for mode in "close", "stall", "unread", "cut", "slow":
    conn, _ = server.accept()
    if mode != "unread":
        conn.recv(65536)
        conn.sendall({"cut": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "slow": b""}.get(
            mode, b"HTTP/1.1 200 OK\r\nContent-Le"))
    conn.close() if mode in ("close", "cut") else held.append(conn)
server.accept()
PY
cat > n.conf <<'CONF'
error_log n.err; pid n.pid;
events {}
http {
  log_format status '$status'; access_log access.log status; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  client_max_body_size 100m;
  server { listen 127.0.0.1:8080; location / { proxy_pass http://127.0.0.1:8001;
    proxy_read_timeout 9s; proxy_send_timeout 1s; proxy_request_buffering off; }
    location /gone { proxy_pass http://127.0.0.1:8009; }
    location /read { proxy_pass http://127.0.0.1:8001; proxy_read_timeout 1s; } } }
CONF
python3 upstream.py & up=$!
sleep 1; nginx -e n.err -p "$PWD" -c n.conf
head -c 30000000 /dev/zero > big
grep -oE 'proxy_(read|send)_timeout .s;' n.conf | paste -sd ' '
curl -so reply -w 'closed after half a header: %{http_code}\n' 127.0.0.1:8080/read
curl -so reply -w 'stalled after half a header: %{http_code}\n' 127.0.0.1:8080/read
curl -so reply -H 'Expect:' --data-binary @big -w 'request not read: %{http_code}\n' 127.0.0.1:8080/
curl -so reply -w 'cut after the header: %{http_code}, %{size_download} of 9 bytes\n' 127.0.0.1:8080/
curl -so reply -m 0.5 127.0.0.1:8080/; sleep 0.5
echo "the client gave up: $(tail -n 1 access.log) in the access log"
curl -so reply -w 'nothing listens: %{http_code}\n' 127.0.0.1:8080/gone
kill "$up" "$(cat n.pid)"
