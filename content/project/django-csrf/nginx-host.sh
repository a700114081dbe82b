# check
# Nginx 的 $host 不带端口，$http_host 是请求里原样的 Host
cat > nginx.conf <<'CONF'
events {}
daemon off;
pid nginx.pid;
error_log error.log;
http {
  access_log off;
  server { listen 8443; location / { return 200 "$host | $http_host\n"; } }
}
CONF
nginx -p "$PWD" -c nginx.conf & nginx=$!
nginx -v
curl -s --retry 20 --retry-connrefused --retry-delay 1 http://localhost:8443/
kill "$nginx"
wait
