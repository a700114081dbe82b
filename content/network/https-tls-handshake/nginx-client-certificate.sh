# check
# Nginx 的 ssl_verify_client on：客户端没带证书，两个版本的握手都完成，答复是 400
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 \
  -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>log
cat > nginx.conf <<EOT
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; server { listen 8443 ssl;
  ssl_certificate $PWD/cert.pem; ssl_certificate_key $PWD/key.pem;
  ssl_client_certificate $PWD/cert.pem; ssl_verify_client on;
  location / { return 204; } } }
EOT
nginx -p "$PWD" -c nginx.conf 2>error & server=$!
until curl -s --cacert cert.pem -o page https://localhost:8443/; do sleep 0.1; done
for version in 1.3 1.2; do
  curl -s --cacert cert.pem --tlsv$version --tls-max $version -o page -w "TLS $version, no certificate: %{http_code}\n" https://localhost:8443/
  grep -o '<center>No.*' page
done
curl -s --cacert cert.pem --cert cert.pem --key key.pem -o page -w 'certificate sent: %{http_code}\n' https://localhost:8443/
kill $server
