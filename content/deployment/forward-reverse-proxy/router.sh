# check: with=netns
# 后端在路由器后面的网段里、没有机器应答 ARP：路由器回 ICMP，Nginx 约 3 秒后报 No route to host 并换下一台；路由器不声不响地丢包，就要等满 proxy_connect_timeout
ip netns add router
ip link add v0 type veth peer name v1 netns router
ip addr add 10.9.0.1/24 dev v0; ip link set v0 up
r() { nsenter --net=/run/netns/router "$@"; }
r ip addr add 10.9.0.254/24 dev v1; r ip link set v1 up
r ip link add d0 type veth peer name d1; r ip link set d0 up; r ip link set d1 up
r ip addr add 10.8.0.254/24 dev d0
r sysctl -qw net.ipv4.ip_forward=1
ip route add 10.8.0.0/24 via 10.9.0.254
cat > n.conf <<'CONF'
error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream answers { server 10.8.0.2:8001 weight=9; server 127.0.0.1:8002; }
  upstream drops   { server 10.7.0.2:8001 weight=9; server 127.0.0.1:8002; }
  server { listen 127.0.0.1:8080; proxy_connect_timeout 9s;
    location /answers { proxy_pass http://answers; }
    location /drops { proxy_pass http://drops; } }
  server { listen 127.0.0.1:8002; return 200; }
}
CONF
ip route add 10.7.0.0/24 via 10.9.0.254; r ip route add blackhole 10.7.0.0/24
nginx -e n.err -p "$PWD" -c n.conf; sleep 1
grep -o 'proxy_connect_timeout 9s' n.conf
for path in answers drops; do
  curl -so reply -w '%{http_code} %{time_total}\n' 127.0.0.1:8080/$path |
    awk -v path=$path '{ print "the router " path ":", $1, ($2 < 8.5 ? "before" : "at") " the end of proxy_connect_timeout" }'
done
grep -oE 'No route to host|upstream timed out' n.err
kill "$(cat n.pid)"
