# check: with=netns
# 后端的地址在同一网段而没有机器应答 ARP：内核约 3 秒后报 No route to host，Nginx 就换下一台，不等 60 秒
ip link add v0 type veth peer name v1
ip addr add 10.9.0.1/24 dev v0; ip link set v0 up; ip link set v1 up
cat > n.conf <<'CONF'
error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream app { server 10.9.0.2:8001 weight=9; server 127.0.0.1:8002; }
  server { listen 127.0.0.1:8080; location / { proxy_pass http://app; } }
  server { listen 127.0.0.1:8002; return 200; }
}
CONF
nginx -e n.err -p "$PWD" -c n.conf; sleep 1
curl -so reply -w '%{http_code} %{time_total}\n' 127.0.0.1:8080 | awk '{ printf "%s after %.0f s\n", $1, $2 }'
grep -oE 'No route to host|timed out' n.err
kill "$(cat n.pid)"
