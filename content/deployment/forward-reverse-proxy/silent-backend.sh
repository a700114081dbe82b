# 后端拒绝连接时立刻换台；后端不出声时，默认要等满 proxy_connect_timeout 的 60 秒；proxy_next_upstream_timeout 缩短不了这次等待，到期反而不再换台。nginx 1.30.6 与 1.22.1、CPython 3.14、curl 8.23，2026-11-26；以 root 在独立的网络命名空间里运行
python3 - <<'PY' &
import socket, time
server = socket.socket()          # 8001：队列填满后，新的 SYN 得不到任何回答
server.bind(("127.0.0.1", 8001))
server.listen(0)
full = [socket.socket() for _ in range(3)]
for client in full:
    client.setblocking(False)
    client.connect_ex(("127.0.0.1", 8001))
time.sleep(300)
PY
silent=$!
nginx -v 2>&1
try() {
  cat > n.conf <<CONF
user root;
error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream silent  { server 127.0.0.1:8001 weight=9; server 127.0.0.1:8002; }
  upstream refused { server 127.0.0.1:8009 weight=9; server 127.0.0.1:8002; }
  server { listen 127.0.0.1:8080; $1
    location / { proxy_pass http://silent; }
    location /refused { proxy_pass http://refused; } }
  server { listen 127.0.0.1:8002; return 200; }
}
CONF
  nginx -e n.err -p "$PWD" -c n.conf; sleep 1
  echo "[${1:-默认}]"
  for path in refused silent silent; do
    curl -so /dev/null -w "$path：%{http_code}，%{time_total} 秒\n" "127.0.0.1:8080/$path"
  done
  kill "$(cat n.pid)"; sleep 1
}
try ''
try 'proxy_next_upstream_timeout 1s;'
try 'proxy_connect_timeout 1s;'
kill $silent
