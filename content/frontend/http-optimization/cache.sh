# check
# ETag 与 If-None-Match、Last-Modified 与 If-Modified-Since 都回 304，没有正文；边发边压的 ETag 是弱校验，gzip_static 发的是强的；内容变了而修改时间和长度没变，仍是 304
mkdir -p site/static
seq -f '<li>item %g</li>' 20 > site/index.html
echo 'start()' > site/static/app.3f9a1c.js
gzip -nk site/static/app.3f9a1c.js
touch -d '2026-11-22 00:00 UTC' site/index.html site/static/*
cat > nginx.conf <<'EOF'
events {}
pid nginx.pid;
http {
  access_log off;
  gzip on;
  default_type text/html;
  server {
    listen 8080;
    root site;
    add_header Cache-Control no-cache;
    location /static/ {
      gzip_static on;
      add_header Cache-Control "public, max-age=31536000, immutable";
    }
  }
}
EOF
nginx -e error.log -p "$PWD" -c nginx.conf
url=localhost:8080
show='%{http_code} body %{size_download} bytes %header{etag}\n'
curl -so a --etag-save tag -w "first $show" $url/
curl -so a --etag-compare tag -w "second, If-None-Match: $show" $url/
date='Sun, 22 Nov 2026 00:00:00 GMT'
curl -so a -H "If-Modified-Since: $date" -w "If-Modified-Since: $show" $url/
curl -so a -H 'Accept-Encoding: gzip' -w 'with gzip %header{etag}\n' $url/
curl -so a -H 'Accept-Encoding: gzip' -w 'with gzip_static %header{content-encoding} %header{etag}\n' $url/static/app.3f9a1c.js
curl -sI -o a -w 'entry %header{cache-control}\n' $url/
curl -sI -o a -w 'with a hash %header{cache-control}\n' $url/static/app.3f9a1c.js
curl -s -D - -o a $url/ | grep -io '^last-modified'
curl -sv --etag-compare tag $url/ 2>&1 | grep -oi 'If-None-Match'
sed -i 's/item 7/item 8/' site/index.html
touch -d '2026-11-22 00:00 UTC' site/index.html
curl -so a --etag-compare tag -w "another text, same time and length: $show" $url/
touch -d '2026-11-22 00:00:01 UTC' site/index.html
curl -so a --etag-compare tag -w "the same, a second later: $show" $url/
kill "$(cat nginx.pid)"
