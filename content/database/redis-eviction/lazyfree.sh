# check
# 过期、淘汰、DEL 是否在后台释放内存的默认值：Redis 8.0 是 no，Valkey 9.1 是 yes；DEL 一个大集合，后者由后台线程释放
redis-server --port 6400 --save '' --daemonize yes > /dev/null
valkey-server --port 6401 --save '' --daemonize yes > /dev/null
for port in 6400 6401; do
  until redis-cli -p $port PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
redis-server --version | grep -oE '^[A-Z].* v=[0-9.]+'
valkey-server --version | grep -oE '^[A-Z].* v=[0-9.]+'
for port in 6400 6401; do
  for name in lazyfree-lazy-expire lazyfree-lazy-eviction lazyfree-lazy-user-del; do
    echo "$port $(redis-cli -p $port CONFIG GET $name | paste -sd ' ')"
  done
  redis-cli -p $port EVAL "for i=1,5000 do redis.call('SADD', KEYS[1], i .. 'x') end" 1 s > /dev/null
  redis-cli -p $port DEL s > /dev/null
  [ $port = 6400 ] || until redis-cli -p $port INFO memory | grep -q '^lazyfreed_objects:[1-9]'; do sleep 0.1; done
  echo "$port after DEL: $(redis-cli -p $port INFO memory | tr -d '\r' | grep '^lazyfreed_objects')"
  redis-cli -p $port SHUTDOWN NOSAVE
done
