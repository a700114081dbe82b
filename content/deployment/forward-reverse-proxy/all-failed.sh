# check: timeout=60
# 没写 zone 时，每个工作进程各记一次失败；全部失败过，后端恢复了也在 10 秒内直接回 502
cat > n.conf <<'CONF'
worker_processes 2; error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream plain  { server 127.0.0.1:8001; server 127.0.0.1:8002; }
  upstream shared { zone shared 64k; server 127.0.0.1:8001; server 127.0.0.1:8002; }
  server { listen 127.0.0.1:8080 reuseport;
    location / { proxy_pass http://plain; }
    location /zone { proxy_pass http://shared; } }
}
CONF
nginx -e n.err -p "$PWD" -c n.conf; sleep 1
for path in '' zone; do
  for i in $(seq 60); do curl -s "127.0.0.1:8080/$path"; done | grep -o '<h1>.*</h1>' | sort | uniq -c
  echo "/$path, 2 workers: $(grep -c "connect() failed.*GET /$path HTTP" n.err) failed connections, then $(grep -oE "no live upstreams.*GET /$path HTTP" n.err | cut -c 1-17 | sort -u)"
done
sed 's/8080 reuseport/8081/; s/n[.]pid/m.pid/; s/server { listen.*/server { listen 127.0.0.1:8001; listen 127.0.0.1:8002; return 200; }/; /location/d' n.conf > m.conf
nginx -e m.err -p "$PWD" -c m.conf; sleep 1
echo "the backend itself: $(curl -so reply -w '%{http_code}' 127.0.0.1:8001)"
curl -so reply -w 'through nginx: %{http_code}\n' 127.0.0.1:8080/zone
sleep 11
curl -so reply -w 'when fail_timeout is over: %{http_code}\n' 127.0.0.1:8080/zone
kill "$(cat n.pid)" "$(cat m.pid)"
