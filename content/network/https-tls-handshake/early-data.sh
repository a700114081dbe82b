# check
# 会话恢复不再发证书，但照样做一次临时密钥交换；0-RTT 的请求随第一段出发；同一份票据再来一次：OpenSSL 的 s_server 拒收，Nginx 开了 ssl_early_data 就照收；Nginx 缺省不开
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 \
  -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>log
printf 'POST /pay HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' > early
mkfifo hold
client() {
  : > log
  { echo hello; for i in $(seq 50); do grep -q '^SSL-Session\|Ticket arrived' log && break; sleep 0.1; done; } |
    openssl s_client -connect "localhost:$port" -CAfile cert.pem -msg "$@" >log 2>&1
  echo "- $*"
  sed -nE '/NewSessionTicket/d; s/^(>>>|<<<) .*, ([A-Z][A-Za-z]+)$/\1 \2/p; s/^(New|Reused), TLSv(1.3).*/\1, TLS \2/p; /^Negotiated/p; /^Early data was/p' log
}
echo "s_server -early_data"; port=8443
openssl s_server -accept $port -cert cert.pem -key key.pem -early_data <hold >server.log 2>&1 &
server=$!
exec 9>hold
until grep -qs ACCEPT server.log; do sleep 0.1; done
client -sess_out ticket
for i in 1 2; do client -sess_in ticket -early_data early; done
kill $server; exec 9>&-; wait
cat > nginx.conf <<EOT
daemon off; pid nginx.pid; error_log error.log;
events {}
http { access_log access.log; log_format short '\$request'; access_log requests.log short;
  ssl_certificate $PWD/cert.pem; ssl_certificate_key $PWD/key.pem;
  server { listen 8444 ssl; location / { return 204; } }
  server { listen 8445 ssl; ssl_early_data on; location / { return 204; } } }
EOT
nginx -p "$PWD" -c nginx.conf 2>error & server=$!
until curl -s --cacert cert.pem https://localhost:8444/ready; do sleep 0.1; done
nginx -v 2>&1
for port in 8444 8445; do
  echo "port $port"
  client -sess_out ticket | grep Early
  for i in 1 2; do client -sess_in ticket -early_data early | grep Early; done
done
kill $server; wait
grep pay requests.log
