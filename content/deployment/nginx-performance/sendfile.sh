# check
# sendfile on 用 sendfile 发静态文件，不写就是 pread 加 writev；响应要 gzip 时写了也用不上，客户端不收 gzip 时用得上
head -c 60000 /dev/zero | tr '\0' a > page.txt
for setting in '' 'sendfile on;' 'sendfile on; gzip on; gzip_types text/plain;' 'sendfile on; gzip on; gzip_types text/plain; # plain'; do
  accept=gzip; case $setting in *plain) accept=identity;; esac
  cat > n.conf <<CONF
worker_processes 1; error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  default_type text/plain;
  $setting
  server { listen 127.0.0.1:8080; root $PWD; }
}
CONF
  nginx -e n.err -p "$PWD" -c n.conf; sleep 0.5
  echo "$(grep -oE '(sendfile|gzip) on' n.conf | paste -sd ' ') Accept-Encoding: $accept"
  strace -qq -e trace=sendfile,pread64,writev -o calls -p "$(pgrep -P "$(cat n.pid)")" & tracer=$!
  sleep 1
  curl -so reply -H "Accept-Encoding: $accept" 127.0.0.1:8080/page.txt
  sleep 0.5; kill $tracer; wait $tracer
  echo "  calls: $(grep -oE '^(sendfile|pread64|writev)' calls | sort -u | paste -sd ' ')"
  kill "$(cat n.pid)"; sleep 0.5
done
