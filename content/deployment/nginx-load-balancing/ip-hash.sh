# check: timeout=60
# ip_hash 用 IPv4 的前三段：同一个 /24 的 254 个地址都到一台；IPv6 看整个地址：同一个 /64 里的分到三台；前面再有一层代理而没配 realip，所有人到一台；一台标 down，只有它的人换台
cat > nginx.conf <<'CONF'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off;
  upstream app { ip_hash; server 127.0.0.1:8001; server 127.0.0.1:8002; server 127.0.0.1:8003; }
  upstream less { ip_hash; server 127.0.0.1:8001; server 127.0.0.1:8002 down; server 127.0.0.1:8003; }
  upstream gone { ip_hash; server 127.0.0.1:8001; server 127.0.0.1:8003; }
  server { listen 8080;
    location / { set_real_ip_from 127.0.0.1; proxy_pass http://app; }
    location /less { set_real_ip_from 127.0.0.1; proxy_pass http://less; }
    location /gone { set_real_ip_from 127.0.0.1; proxy_pass http://gone; }
    location /no-realip { proxy_pass http://app; } }
  server { listen 8001; listen 8002; listen 8003; keepalive_requests 9999; return 200 "$server_port\n"; } }
CONF
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page localhost:8080; do sleep 0.1; done
ask() { for ip in $2; do echo "next"; echo "url = http://localhost:8080/$1"; echo "header = \"X-Real-IP: $ip\""; done | curl -s -K -; }
near=$(seq -f '10.1.2.%.0f' 254); far=$(seq -f '10.1.%.0f.7' 254)
echo "254 addresses of one /24: $(ask '' "$near" | sort | uniq -c | awk '{print $2": "$1}' | paste -sd ' ')"
six=$(for i in $(seq 254); do printf '2001:db8::%x\n' $i; done)
echo "254 IPv6 addresses of one /64: $(ask '' "$six" | sort -u | wc -l) servers"
ask '' "$far" > all
echo "254 addresses of 254 nets: $(sort all | uniq -c | awk '{print $2": "$1}' | paste -sd ' ')"
echo "the same without realip: $(ask no-realip "$far" | sort | uniq -c | awk '{print $2": "$1}' | paste -sd ' ')"
for group in less gone; do
  ask $group "$far" > now
  paste all now | awk -v g=$group '$1 != 8002 { n++; if ($1 != $2) moved++ } END { print g": of "n" clients of the other two, moved "moved+0 }'
done
kill $nginx; wait
