# check: timeout=120
# DEL 一个两百万字段的 hash：Redis 默认当场释放，比 UNLINK 慢百倍以上；Valkey 9.1 默认交给后台线程
c() { redis-cli -p 7819 "$@"; }
for server in redis valkey; do
  "$server-server" --version | cut -d' ' -f1-3
  "$server-server" --port 7819 --save '' --daemonize yes > /dev/null
  until c PING 2>&1 | grep -q PONG; do sleep 0.1; done
  c CONFIG GET lazyfree-lazy-user-del | paste -sd ' '
  for key in a b; do
    c EVAL "for n = 1, 2000000 do redis.call('HSET', KEYS[1], 'f' .. n, n) end" 1 $key > /dev/null
  done
  c CONFIG SET slowlog-log-slower-than 0 > /dev/null
  c DEL a; c UNLINK b
  us() { c SLOWLOG GET 9 | grep -B1 "^$1" | head -n 1; }
  echo "DEL over 100 times as slow as UNLINK: $(python3 -c "print($(us DEL) > 100 * $(us UNLINK))")"
  c SHUTDOWN NOSAVE
done
