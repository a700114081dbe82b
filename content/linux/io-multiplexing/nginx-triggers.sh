# check
# Nginx 对连接用边缘触发（EPOLLET），对监听套接字用水平触发
cat > nginx.conf <<'C'
worker_processes 1; pid nginx.pid; error_log error.log; daemon on;
events { use epoll; }
http { access_log off; server { listen 127.0.0.1:8099; return 200 ok; } }
C
for d in client_body proxy fastcgi uwsgi scgi; do sed -i "s/access_log off;/& ${d}_temp_path $d;/" nginx.conf; done
nginx -v 2>&1
strace -f -e trace=epoll_ctl,listen,accept4 -o trace nginx -e "$PWD/error.log" -p "$PWD" -c nginx.conf &
sleep 2; python3 -c 'import urllib.request as u; u.urlopen("http://127.0.0.1:8099/").read()'
sleep 0.5; kill "$(cat nginx.pid)"; wait
listening=$(grep -m1 -o 'listen([0-9]*' trace | tr -dc 0-9)
connection=$(grep -m1 'accept4(.*= [0-9]' trace | sed 's/.*= //')
echo "listening:  $(grep -m1 -o "EPOLL_CTL_ADD, $listening, {events=[A-Z|]*" trace | sed 's/.*events=//')"
echo "connection: $(grep -o "EPOLL_CTL_ADD, $connection, {events=[A-Z|]*" trace | tail -1 | sed 's/.*events=//')"
