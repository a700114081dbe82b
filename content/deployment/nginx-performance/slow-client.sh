# check
# 客户端 3 秒后才读：默认缓冲时 $upstream_response_time 很短，proxy_buffering off 时它也跟着变长，短的只有 $upstream_header_time；默认缓冲时大响应放进临时文件
cat > n.conf <<CONF
error_log n.err warn; pid n.pid;
events {}
http {
  log_format s '\$uri \$request_time \$upstream_response_time \$upstream_header_time'; access_log access.log s;
  client_body_temp_path t; proxy_temp_path t; fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server { listen 127.0.0.1:8080;
    location / { proxy_pass http://127.0.0.1:8001; }
    location /off { proxy_pass http://127.0.0.1:8001; proxy_buffering off; } }
  server { listen 127.0.0.1:8001; access_log off; root $PWD; }
}
CONF
head -c 30000000 /dev/zero > default; cp default off
nginx -e n.err -p "$PWD" -c n.conf; sleep 1
python3 - <<'PY'
import socket, time
for path in "/default", "/off":
    client = socket.create_connection(("127.0.0.1", 8080))
    client.sendall(f"GET {path} HTTP/1.0\r\n\r\n".encode())
    time.sleep(3)
    while client.recv(1 << 20): pass
PY
sleep 1
grep -o 'proxy_buffering off' n.conf
grep -oE 'an upstream response is buffered to a temporary file|GET /(default|off)' n.err | paste -sd ' '
awk '{ for (i = 2; i <= 4; i++) $i = ($i < 2.5 ? "less than" : "more than") " 2.5 s"
       print $1 ": $request_time " $2 ", $upstream_response_time " $3 ", $upstream_header_time " $4 }' access.log
kill "$(cat n.pid)"
