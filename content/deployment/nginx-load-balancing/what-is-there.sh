# check
# Nginx 1.30 自带哪些：least_conn、ip_hash、hash、random、sticky、max_conns、resolve、drain；没有 fair、least_time、health_check、queue、slow_start；backup 不能配 ip_hash、hash、random，sticky 可以与它们同用；resolve 要有 zone 和 resolver
nginx -v 2>&1
try() {
  cat > nginx.conf <<CONF
pid nginx.pid; error_log error.log; events {}
http { access_log off; resolver 127.0.0.1; upstream app { zone app 64k; $1 server 127.0.0.1:8001; server 127.0.0.1:8002 $2; }
  server { listen 8080; location / { proxy_pass http://app; $3 } } }
CONF
  nginx -p "$PWD" -e log -c nginx.conf -t > out 2>&1 && what=ok || what=$(grep emerg out | sed 's/.*emerg. //; s/.*[0-9]: //; s/ in .*//')
  echo "$1 $2 $3 -> $what" | sed 's/^ *//; s/  */ /g'
}
for method in 'least_conn;' 'ip_hash;' 'hash $request_uri;' 'hash $request_uri consistent;' 'random;' 'random two least_conn;' \
  'sticky cookie srv;' 'ip_hash; sticky cookie srv;' 'fair;' 'least_time header;' 'queue 10;'; do try "$method"; done
for parameter in weight=2 max_conns=5 backup down drain slow_start=30s; do try "" $parameter; done
try 'ip_hash;' weight=2
for method in 'least_conn;' 'ip_hash;' 'hash $request_uri;' 'random;'; do try "$method" backup; done
try "" "" 'health_check;'
try "" 'max_fails=3 fail_timeout=5s'
try "" resolve
sed 's/zone app 64k;//' nginx.conf > no-zone.conf; sed 's/resolver [^;]*;//' nginx.conf > no-resolver.conf
for file in no-zone no-resolver; do
  sed -i 's/127.0.0.1:8002 resolve/localhost:8002 resolve/' $file.conf
  echo "resolve, $file -> $(nginx -p "$PWD" -e log -c $file.conf -t 2>&1 | grep -oE 'emerg.*' | sed 's/emerg. //; s/ in [^ ]*conf:[0-9]*//')"
done
