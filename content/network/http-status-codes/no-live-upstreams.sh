# check
# 两台都卡住：第一个 GET 两台都试过才 504，接着的请求不再试，直接 502，日志是 no live upstreams；只有一台的总是 504；proxy_pass 写 localhost，解析出两个地址，就算两台
cat > stalled.py <<'EOT'
import socket, time
servers = [socket.create_server(("127.0.0.1", port)) for port in (9001, 9002, 9003)]
open("listening", "w")
time.sleep(300)
EOT
python3 stalled.py & stalled=$!
cat > nginx.conf <<'EOT'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; proxy_read_timeout 1s;
  upstream one { server 127.0.0.1:9003; }
  upstream two { server 127.0.0.1:9001; server 127.0.0.1:9002; }
  server { listen 8080; location / { return 204; }
    location /one { proxy_pass http://one; } location /two { proxy_pass http://two; }
    location /localhost { proxy_pass http://localhost:9003; } } }
EOT
nginx -v 2>&1
nginx -p "$PWD" -c nginx.conf & nginx=$!
until [ -f listening ] && curl -so body localhost:8080/; do sleep 0.1; done
for path in one one two two localhost localhost; do
  curl -so body -w "/$path %{http_code}\n" localhost:8080/$path
  grep -oE '(connect\(\) failed|upstream timed out|no live upstreams)|upstream: "[^"]*"' error.log | paste -d' ' - - | sed 's/^/  /' | sort
  : > error.log
done
kill $stalled $nginx
