# check
# aio threads：读文件在线程池的线程里，打开文件仍在工作进程的主线程里
head -c 60000 /dev/zero > page
cat > n.conf <<CONF
worker_processes 1; error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  aio threads;
  server { listen 127.0.0.1:8080; root $PWD; }
}
CONF
nginx -e n.err -p "$PWD" -c n.conf; sleep 0.5
grep -o 'aio threads' n.conf
worker=$(pgrep -P "$(cat n.pid)")
strace -f -qq -e trace=openat,pread64 -o calls -p "$worker" & tracer=$!
sleep 1
curl -so reply 127.0.0.1:8080/page
sleep 0.5; kill $tracer; wait $tracer
grep -aE 'openat.*page|pread64' calls | awk -v w="$worker" '{ sub(/[(].*/, "", $2); print $2 ($1 == w ? " in the main thread of the worker" : " in another thread") }' | sort -u
kill "$(cat n.pid)"
