# check
# 客户端声明了才压；没声明、或类型不在 gzip_types 里就不压；只加头不压缩，客户端解不开
mkdir site && seq -f '<li>item %g</li>' 2000 > site/index.html
cat > nginx.conf <<'EOF'
events {}
pid nginx.pid;
http {
  access_log off;
  gzip on;
  gzip_vary on;
  default_type text/html;
  server {
    listen 8080;
    root site;
    location = /api {
      default_type application/json;   # not among gzip_types
      return 200 '{"items": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}';
    }
    location = /fake {
      add_header Content-Encoding gzip;
      return 200 "not gzip\n";
    }
  }
}
EOF
nginx -e error.log -p "$PWD" -c nginx.conf
get() { curl -so "$1" -w "$1 [%header{content-encoding}]\n" "${@:2}"; }
get plain localhost:8080/
get gz -H 'Accept-Encoding: gzip' localhost:8080/
cmp plain site/index.html && gunzip -c < gz | cmp - plain && echo same content
(( $(wc -c < gz) * 3 < $(wc -c < plain) )) && echo less than a third
get api --compressed localhost:8080/api
curl -sS --compressed localhost:8080/fake
grep -oE "gzip_?[a-z]* on" nginx.conf | paste -sd " "
kill "$(cat nginx.pid)"
