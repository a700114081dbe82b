# check
# 后端拒绝连接时立刻换台；不出声时要等满 proxy_connect_timeout
python3 - <<'PY' &
import socket, time
server = socket.socket()          # 8001: with a full queue, no SYN gets an answer
server.bind(("127.0.0.1", 8001))
server.listen(0)
full = [socket.socket() for _ in range(3)]
for client in full:
    client.setblocking(False)
    client.connect_ex(("127.0.0.1", 8001))
time.sleep(300)
PY
silent=$!
sleep 0.5
cat > n.conf <<CONF
error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream silent  { server 127.0.0.1:8001 weight=9; server 127.0.0.1:8002; }
  upstream refused { server 127.0.0.1:8009 weight=9; server 127.0.0.1:8002; }
  server { listen 127.0.0.1:8080; proxy_connect_timeout 3s;
    location / { proxy_pass http://silent; }
    location /refused { proxy_pass http://refused; } }
  server { listen 127.0.0.1:8002; return 200; }
}
CONF
nginx -e n.err -p "$PWD" -c n.conf; sleep 1
grep -oE 'proxy_connect_timeout [0-9]s;' n.conf
for path in refused silent; do
  curl -so /dev/null -w "%{http_code} %{time_total}\n" "127.0.0.1:8080/$path" |
    awk -v path=$path '{ printf "%s: %s after %.0f s\n", path, $1, $2 }'
done
kill "$(cat n.pid)" $silent
