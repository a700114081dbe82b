# 7.0 的集合，编码运行中不换回来，重新加载 RDB 时才换（DEBUG RELOAD：存成 RDB 再读回）；8.0 的列表删小了就换回（redis-server 7.0.15、8.0.6，2026-11-26）
# 用法：bash encoding-comes-back.sh redis-server…
r() { echo "  $* -> $(redis-cli -p 7818 "$@" | paste -sd ' ')"; }
for server; do
  cd "$(mktemp -d)" || exit
  "$server" --version | cut -d' ' -f3
  "$server" --port 7818 --save '' --enable-debug-command local \
    --daemonize yes > /dev/null
  until redis-cli -p 7818 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  r SADD ids 1 2 3; r SADD ids x; r OBJECT ENCODING ids
  r SREM ids x; r OBJECT ENCODING ids
  redis-cli -p 7818 EVAL "for i=1,2000 do
    redis.call('RPUSH',KEYS[1],'element'..i) end" 1 jobs > /dev/null
  r OBJECT ENCODING jobs; r LTRIM jobs 0 3; r OBJECT ENCODING jobs
  r DEBUG RELOAD; r OBJECT ENCODING ids; r OBJECT ENCODING jobs
  redis-cli -p 7818 SHUTDOWN NOSAVE
done
