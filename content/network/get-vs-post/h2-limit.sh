# check
# Nginx 走 HTTP/2 时，比的是 HPACK 压缩后的长度：所以看是什么字母：全是 a 的，13000 个也收，a 到 z 轮流写的，10000 个收、11000 个不收；超出就断开连接，没有 414
cat > nginx.conf <<'CONF'
daemon off; pid nginx.pid; error_log error.log info; events {}
http { access_log off; server { listen 8080; http2 on; location / { return 200; } } }
CONF
nginx -v 2>&1
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page localhost:8080/; do sleep 0.1; done
for letters in a abcdefghijklmnopqrstuvwxyz; do for size in 8000 9000 10000 11000 13000 14000; do
  path=$(yes $letters | tr -d '\n' | head -c $size)
  for version in http1.1 http2-prior-knowledge; do
    curl -so page --$version -w "path of $size letters of $letters, --$version: %{http_code}, curl exit %{exitcode}\n" "localhost:8080/$path"
  done
done; done
kill $nginx; wait
grep -o 'client sent too large header field' error.log
