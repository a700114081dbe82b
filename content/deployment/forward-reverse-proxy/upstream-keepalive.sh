# check
# 经 upstream 组转发用 HTTP/1.1 并复用连接，各 location 不共用；proxy_pass 直接写地址时不复用；都不发 Connection
cat > n.conf <<'CONF'
worker_processes 1;
error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream app { server 127.0.0.1:8001; server 127.0.0.1:8002; }
  upstream one { server 127.0.0.1:8001; }
  server { listen 127.0.0.1:8080;
    location / { proxy_pass http://app; }
    location /a { proxy_pass http://one; }
    location /b { proxy_pass http://one; }
    location /address { proxy_pass http://127.0.0.1:8001; } }
  server { listen 127.0.0.1:8001; listen 127.0.0.1:8002;
    return 200 "$server_port $server_protocol Connection=[$http_connection] request $connection_requests of this connection\n"; }
}
CONF
nginx -e n.err -p "$PWD" -c n.conf
grep -E 'location|upstream|proxy_pass' n.conf
for path in / / / / /a /b /a /b /address /address; do
  echo "$path $(curl -s "127.0.0.1:8080$path")"
done
kill "$(cat n.pid)"
