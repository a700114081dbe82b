# check: with=netns
# 复用的长连接上，后端断电（地址撤掉，也不再应答 ARP）：不用再连，proxy_connect_timeout 不起作用，要等满 proxy_read_timeout；GET 这时才换下一台，POST 回 504
ip netns add b
ip link add v0 type veth peer name v1 netns b
ip addr add 10.9.0.1/24 dev v0; ip link set v0 up
ip -n b addr add 10.9.0.2/24 dev v1; ip -n b link set v1 up; ip -n b link set lo up
cat > b.conf <<'CONF'
error_log b.err; pid b.pid;
events {}
http { access_log off; server { listen 10.9.0.2:8001; return 200; } }
CONF
cat > n.conf <<'CONF'
worker_processes 1; error_log n.err; pid n.pid;
events {}
http { access_log off;
  upstream get  { server 10.9.0.2:8001 weight=9; server 127.0.0.1:8002; }
  upstream post { server 10.9.0.2:8001 weight=9; server 127.0.0.1:8002; }
  server { listen 127.0.0.1:8080; proxy_connect_timeout 1s; proxy_read_timeout 6s;
    location /get { proxy_pass http://get; }
    location /post { proxy_pass http://post; } }
  server { listen 127.0.0.1:8002; return 200; }
}
CONF
ip netns exec b nginx -e b.err -p "$PWD" -c b.conf; nginx -e n.err -p "$PWD" -c n.conf; sleep 1
nginx -v 2>&1; grep -oE 'proxy_(connect|read)_timeout [0-9]s' n.conf | paste -sd ' '
curl -s 127.0.0.1:8080/get; curl -s 127.0.0.1:8080/post
ip -n b addr flush dev v1; ip -n b link set v1 arp off
for method in GET POST; do
  curl -so reply -X $method -w '%{http_code} %{time_total}\n' 127.0.0.1:8080/${method,,} |
    awk -v m=$method '{ print m ":", $1, ($2 < 5.5 ? "before" : "at") " the end of proxy_read_timeout" }'
done
grep -oE 'timed out[^,]*|No route to host' n.err
kill "$(cat n.pid)" "$(cat b.pid)"
