# nginx 1.29.7 起到后端默认用 HTTP/1.1，经 upstream 组转发时复用连接（各 location 不共用），proxy_pass 直接写地址时不复用；以前是 HTTP/1.0 加 Connection: close；不写 Host 时后端看到组名。nginx 1.30.6 与 1.22.1，2026-11-26；以 root 运行
nginx -v 2>&1
cat > n.conf <<'CONF'
user root; worker_processes 1; error_log n.err; pid n.pid;
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
    return 200 "$server_port $server_protocol Host=$http_host Connection=[$http_connection] 第 $connection_requests 个请求\n"; }
}
CONF
nginx -e n.err -p "$PWD" -c n.conf
for path in / / / / /a /b /a /b /address /address; do
  echo "$path $(curl -s "127.0.0.1:8080$path")"
done
kill "$(cat n.pid)"
