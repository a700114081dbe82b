# check
# 请求行是完整网址时，$http_host 把客户端随意写的 Host 交给后端，$host 以请求行为准；$host$is_request_port$request_port 还带上请求里的端口
cat > n.conf <<'CONF'
error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server { listen 127.0.0.1:8080;
    location /http_host { proxy_pass http://127.0.0.1:8001; proxy_set_header Host $http_host; }
    location /host { proxy_pass http://127.0.0.1:8001; proxy_set_header Host $host; }
    location /host_port { proxy_pass http://127.0.0.1:8001;
      proxy_set_header Host $host$is_request_port$request_port; } }
  server { listen 127.0.0.1:8001; return 200 "the backend sees $http_host\n"; }
}
CONF
nginx -e n.err -p "$PWD" -c n.conf
for path in http_host host host_port; do
  grep -o "Host [$].*;" n.conf | sed -n "/^Host [$]$(echo $path | sed 's/host_port/host[$]is/');*/p" | head -1
  curl -s "127.0.0.1:8080/$path"
  curl -s -H 'Host: shop.test' "127.0.0.1:8080/$path"
  curl -s -H 'Host: evil.test' --request-target "http://shop.test:8080/$path" 127.0.0.1:8080
done
kill "$(cat n.pid)"
