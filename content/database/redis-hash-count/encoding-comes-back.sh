# 变成 hashtable 的 hash 删小了，运行中不换回 listpack，重新加载 RDB 时才换（DEBUG RELOAD：存成 RDB 再读回；redis-server 7.0.15、8.0.6，2026-11-26）
# 用法：bash encoding-comes-back.sh redis-server…
r() { echo "  $* -> $(redis-cli -p 7819 "$@" | paste -sd ' ')"; }
for server; do
  cd "$(mktemp -d)" || exit
  "$server" --version | cut -d' ' -f3
  "$server" --port 7819 --save '' --enable-debug-command local \
    --daemonize yes > /dev/null
  until redis-cli -p 7819 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  redis-cli -p 7819 EVAL "for i=1,513 do
    redis.call('HSET',KEYS[1],'f'..i,i) end" 1 h > /dev/null
  r HLEN h; r OBJECT ENCODING h
  r HDEL h f513; r OBJECT ENCODING h
  r DEBUG RELOAD; r OBJECT ENCODING h
  redis-cli -p 7819 SHUTDOWN NOSAVE
done
