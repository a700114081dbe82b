# check
# 覆盖整个值的命令不看旧类型，也不报错；先读旧值的命令（SET 带 GET、在 Valkey 上带 IFEQ 也是）返回 WRONGTYPE，但 MGET 给空值，ZUNION 也收集合；Redis 8.0 没有 IFEQ，别的相同
r() { echo "> $*"; redis-cli -p 7818 "$@" | paste -sd ' '; }
for server in redis valkey; do
  "$server-server" --version | cut -d' ' -f1-3
  "$server-server" --port 7818 --save '' --daemonize yes > /dev/null
  until redis-cli -p 7818 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  r RPUSH a 1
  r GETSET a v
  r SET a v GET
  r SET a v IFEQ x
  redis-cli -p 7818 --no-raw MGET a
  r SET a v
  r TYPE a
  r RPUSH b 1
  r MSET b v
  r TYPE b
  r RPUSH c 1
  r SADD s 1
  r SUNIONSTORE c s
  r TYPE c
  r ZADD z 2 1
  r ZUNION 2 s z WITHSCORES
  redis-cli -p 7818 SHUTDOWN NOSAVE
done
