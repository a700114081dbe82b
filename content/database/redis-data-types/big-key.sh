# check: timeout=120
# DEL 一个两百万字段的 hash：Redis 默认当场释放，主线程停 100 毫秒以上；Valkey 9.1 默认交给后台线程，与 UNLINK 一样
c() { redis-cli -p 7819 "$@"; }
freed() {
  until c INFO memory | grep -q 'lazyfree_pending_objects:0'; do sleep 0.1; done
  c INFO memory | grep -o 'lazyfreed_objects:[0-9]*'
}
for server in redis valkey; do
  "$server-server" --version | cut -d' ' -f1-3
  "$server-server" --port 7819 --save '' --daemonize yes > /dev/null
  until c PING 2>&1 | grep -q PONG; do sleep 0.1; done
  c CONFIG GET lazyfree-lazy-user-del | paste -sd ' '
  for key in a b; do
    c EVAL "for n = 1, 2000000 do redis.call('HSET', KEYS[1], 'f' .. n, n) end" 1 $key > /dev/null
  done
  c CONFIG SET slowlog-log-slower-than 100000 > /dev/null
  c SLOWLOG RESET > /dev/null
  c DEL a; freed
  echo "over 100 ms: $(c SLOWLOG GET 9 | grep -c '^DEL')"
  c UNLINK b; freed
  c SHUTDOWN NOSAVE
done
