# check
# 第一台连不上（请求没有发出去）：POST 也换下一台；第一台答 503：默认不换，PUT 也不换
cat > nginx.conf <<'END'
events {}
http {
  access_log off;
  upstream refused { server 127.0.0.1:8009 max_fails=0; server 127.0.0.1:8002 backup; }
  upstream busy { server 127.0.0.1:8003 max_fails=0; server 127.0.0.1:8002 backup; }
  server { listen 8000;
    location /refused { proxy_pass http://refused; }
    location /busy { proxy_pass http://busy; } }
  server { listen 8002; return 204; }
  server { listen 8003; return 503; }
}
END
nginx -p "$PWD" -e error.log -c nginx.conf -g 'daemon off;' & web=$!
until curl -s -o /dev/null http://127.0.0.1:8000/; do sleep 0.1; done
for path in refused busy; do
  for method in POST PUT; do
    curl -s -X "$method" -w "$path: $method %{http_code}\n" -o /dev/null "http://127.0.0.1:8000/$path"
  done
done
kill "$web"; wait
