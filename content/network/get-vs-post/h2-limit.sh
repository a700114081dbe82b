# check
# Nginx 走 HTTP/2 时，比的是 HPACK 压缩后的长度：一万多个字母的路径也收；超出就断开连接，没有 414
cat > nginx.conf <<'CONF'
daemon off; pid nginx.pid; error_log error.log info; events {}
http { access_log off; server { listen 8080; http2 on; location / { return 200; } } }
CONF
nginx -v 2>&1
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page localhost:8080/; do sleep 0.1; done
for size in 8000 9000 13000 14000; do
  path=$(head -c $size /dev/zero | tr '\0' a)
  for version in http1.1 http2-prior-knowledge; do
    curl -so page --$version -w "path of $size letters, --$version: %{http_code}, curl exit %{exitcode}\n" "localhost:8080/$path"
  done
done
kill $nginx; wait
grep -o 'client sent too large header field' error.log
