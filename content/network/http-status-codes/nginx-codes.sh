# check: timeout=60
# Nginx 自己回答的状态码：304、206、416、404、403、401、405、413、400，限流缺省的 503 与改成的 429，客户端先走的 499；HTTP/2 的状态行没有原因短语
mkdir www; echo "hello world" > www/page.html; : > users
cat > nginx.conf <<'EOT'
daemon off; pid nginx.pid; error_log error.log; events {}
http {
  access_log access.log;
  limit_req_zone $binary_remote_addr zone=one:1m rate=1r/m;
  limit_req_zone $binary_remote_addr zone=two:1m rate=1r/m;
  server {
    listen 8080; http2 on; root www;
    location /limited { limit_req zone=one; try_files /page.html =404; }
    location /limited-429 { limit_req zone=two; limit_req_status 429; try_files /page.html =404; }
    location /secret { deny all; }
    location /login { auth_basic "staff"; auth_basic_user_file users; }
    location /slow { proxy_pass http://127.0.0.1:9000; }
  }
}
EOT
python3 -c 'import socket, time; s = socket.create_server(("127.0.0.1", 9000)); open("listening", "w"); c, _ = s.accept(); time.sleep(60)' & slow=$!
nginx -v 2>&1
nginx -p "$PWD" -c nginx.conf & nginx=$!
until [ -f listening ] && curl -so ready localhost:8080/page.html; do sleep 0.1; done
status() { name=$1; shift; curl -so body -w "$name %{http_code} %header{www-authenticate} %{size_download}\n" "$@"; }
url=http://localhost:8080
status page --etag-save etag $url/page.html
status "page, If-None-Match" --etag-compare etag $url/page.html
date=$(curl -sI $url/page.html | sed -n 's/^Last-Modified: //p' | tr -d '\r')
status "page, If-Modified-Since" -H "If-Modified-Since: $date" $url/page.html
status "range 0-3" -r 0-3 $url/page.html
status "range 100-103" -r 100-103 $url/page.html
status missing $url/none
status "deny all" $url/secret
status "no credentials" $url/login
status "POST to a file" -d x=1 $url/page.html
echo "  Allow headers in that answer: $(curl -si -d x=1 $url/page.html | grep -ci '^allow')"
for size in 1048576 1048577; do
  head -c $size /dev/zero > body-$size
  status "POST of $size bytes" --data-binary @body-$size $url/none
done
status "no Host header" -H Host: $url/page.html
for zone in limited limited-429; do for i in 1 2; do status "$zone, request $i" $url/$zone; done; done
curl -s -m 1 $url/slow
until grep -q slow access.log; do sleep 0.1; done
grep -o 'GET /slow.*" [0-9]*' access.log
printf 'HTTP/1.1: '; curl -sI $url/none | head -1
printf 'HTTP/2: '; curl -sI --http2-prior-knowledge $url/none | head -1
kill $slow $nginx; wait
