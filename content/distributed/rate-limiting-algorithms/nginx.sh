# check: timeout=90
# Nginx 的 limit_req：不写 burst，隔得太近就拒；写 burst 的排队匀速放；加 nodelay 立刻放完，delay=3 前几个立刻、其余排队；默认答 503，可改 429；两台各算各的
mkdir -p html; for n in plain queue nodelay delay tell; do echo ok > html/$n; done
cat > nginx.conf <<'C'
events {}
http {
  access_log off;
  limit_req_zone $uri zone=six:1m rate=10r/m;
  server {
    listen 8000;
    root html;
    location /plain { limit_req zone=six; }
    location /queue { limit_req zone=six burst=1; }
    location /nodelay { limit_req zone=six burst=4 nodelay; }
    location /delay { limit_req zone=six burst=4 delay=3; }
    location /tell { limit_req zone=six; limit_req_status 429; }
  }
}
C
nginx -p "$PWD" -e error.log -c nginx.conf -g 'daemon off;' & web=$!
until curl -s -o /dev/null http://127.0.0.1:8000/; do sleep 0.1; done
ask() {  # $1 = path, $2 = how many at once
  for i in $(seq "$2"); do
    curl -s -o /dev/null -w '%{http_code} %{time_total}\n' "http://127.0.0.1:8000/$1" &
    pids="$pids $!"
  done
  wait $pids; pids=
}
for path in plain queue nodelay delay tell; do
  ask $path 10 | awk -v p=$path '{n[$1]++; if ($1==200) s[$2 >= 2]++} END {
    printf "%s, %d at once:", p, NR; for (c in n) printf " %d x %s", n[c], c;
    printf "; answered only after 2 s or more: %d\n", s[1]}'
done
mkdir second; sed 's/listen 8000/listen 8001/; s/root html/root ..\/html/' nginx.conf > second/nginx.conf
nginx -p "$PWD/second" -e error.log -c nginx.conf -g 'daemon off; pid second.pid;' & other=$!
until curl -s -o /dev/null http://127.0.0.1:8001/; do sleep 0.1; done
echo ok > html/plain-two
for port in 8000 8000 8001; do
  curl -s -o /dev/null -w "the same key, the server at $port: %{http_code}\n" http://127.0.0.1:$port/plain-two
done
kill $web $other; wait
