# check: timeout=60
# 没写 zone，每个工作进程各轮各的，都从第一台开始；写了 zone，两个工作进程合起来轮
cat > nginx.conf <<'CONF'
daemon off; worker_processes 2; pid nginx.pid; error_log error.log; events {}
http { access_log off;
  upstream plain { server 127.0.0.1:8001; server 127.0.0.1:8002; }
  upstream shared { zone shared 64k; server 127.0.0.1:8001; server 127.0.0.1:8002; }
  server { listen 8080 reuseport; add_header X-Worker $pid;
    location /plain { proxy_pass http://plain; } location /shared { proxy_pass http://shared; } }
  server { listen 8001; listen 8002; return 200 $server_port; } }
CONF
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page localhost:8080; do sleep 0.1; done
for i in $(seq 200); do
  for group in plain shared; do curl -s -w " %header{x-worker}\n" localhost:8080/$group >> $group; done
done
kill $nginx; wait
python3 - <<'PY'
for group in "plain", "shared":
    seen = [line.split() for line in open(group)]
    workers = {}
    for port, worker in seen: workers.setdefault(worker, []).append(port)
    def turns(ports): return all(x != y for x, y in zip(ports, ports[1:]))
    print(f"{group}: {len(workers)} workers,", "each alternates by itself:", all(map(turns, workers.values())),
          "| together they alternate:", turns([port for port, _ in seen]))
    if group == "plain": print("first server of each worker:", *(ports[0] for ports in workers.values()))
PY
