# check
# 过期、淘汰时是否在后台释放内存的默认值：Redis 8.0 是 no，Valkey 9.1 是 yes
redis-server --port 6400 --save '' --daemonize yes > /dev/null
valkey-server --port 6401 --save '' --daemonize yes > /dev/null
for port in 6400 6401; do
  until redis-cli -p $port PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
redis-server --version | grep -oE '^[A-Z].* v=[0-9.]+'
valkey-server --version | grep -oE '^[A-Z].* v=[0-9.]+'
for port in 6400 6401; do
  for name in lazyfree-lazy-expire lazyfree-lazy-eviction; do
    echo "$port $(redis-cli -p $port CONFIG GET $name | paste -sd ' ')"
  done
  redis-cli -p $port SHUTDOWN NOSAVE
done
