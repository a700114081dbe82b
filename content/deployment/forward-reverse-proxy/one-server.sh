# check
# 组里只写一个 server，它的名字解析出两个地址就算两台：全都失败之后不再尝试，直接回 502；只有一个地址时每次都再试
cat > n.conf <<'CONF'
worker_processes 1; error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  upstream name    { server localhost:8001; }
  upstream address { server 127.0.0.1:8001; }
  server { listen 127.0.0.1:8080;
    location /name { proxy_pass http://name; }
    location /address { proxy_pass http://address; } }
}
CONF
nginx -v 2>&1; nginx -e n.err -p "$PWD" -c n.conf
grep 'server .*:8001' n.conf
getent ahosts localhost | grep STREAM | cut -d' ' -f1
for path in name address; do
  for i in 1 2 3; do curl -so reply 127.0.0.1:8080/$path; done
  echo "3 requests of /$path: $(grep -c "connect() failed.*GET /$path " n.err) connections tried, no live upstreams $(grep -c "no live upstreams.*GET /$path " n.err)"
done
kill "$(cat n.pid)"
