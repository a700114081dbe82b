# check: timeout=60
# sticky cookie：带着 Cookie 的人一直到同一台；那台 drain，老的照去，新的不去；那台挂了，换一台并换 Cookie；没写 zone 也行；不写 path=/，在 /shop/list 领的 Cookie 到 /cart 就不带，照常轮询
cat > nginx.conf <<'CONF'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off;
  upstream app { sticky cookie srv; server 127.0.0.1:8001; server 127.0.0.1:8002; }
  upstream everywhere { sticky cookie srv path=/; server 127.0.0.1:8001; server 127.0.0.1:8002; }
  upstream drained { sticky cookie srv; server 127.0.0.1:8001 drain; server 127.0.0.1:8002; }
  server { listen 8080; location / { proxy_pass http://app; } location /drained { proxy_pass http://drained; } }
  server { listen 8081; location / { proxy_pass http://everywhere; } } }
CONF
for port in 8001 8002; do
  cat > $port.conf <<CONF
daemon off; pid $port.pid; error_log $port.log; events {}
http { access_log off; server { listen $port; return 200 \$server_port; } }
CONF
done
nginx -p "$PWD" -c 8001.conf & one=$!
nginx -p "$PWD" -c 8002.conf & two=$!
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl --fail-early -so a -o b -o c localhost:{8001,8002,8080}; do sleep 0.1; done
until [ "$(curl -s -c jar localhost:8080)" = 8001 ]; do rm jar; done
ask() { for i in 1 2 3 4; do curl -s "$@"; echo -n " "; done; }
echo "with the cookie: $(ask -b jar localhost:8080)"
echo "without: $(ask localhost:8080 | tr ' ' '\n' | sort -u | paste -sd ' ')"
echo "8001 drains, with the cookie: $(ask -b jar localhost:8080/drained)"
echo "8001 drains, without: $(ask localhost:8080/drained)"
for port in 8080 8081; do
  curl -s -c jar$port localhost:$port/shop/list -o page
  echo "port $port, cookie of $(grep srv jar$port | cut -f3), /cart goes to $(ask -b jar$port localhost:$port/cart | tr ' ' '\n' | sort -u | wc -w) server(s)"
done
kill $one; wait $one
before=$(grep -c srv jar; grep srv jar | cut -f7)
echo "8001 is gone, with the cookie: $(curl -s -b jar -c jar localhost:8080)"
[ "$before" = "$(grep -c srv jar; grep srv jar | cut -f7)" ] && echo "same cookie" || echo "another cookie"
kill $two $nginx; wait
