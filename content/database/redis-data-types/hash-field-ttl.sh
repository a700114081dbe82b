# 字段的 TTL 与键的 TTL 同一规则：覆盖值就清掉，就地修改不清；HSET 不动整个键的 TTL（redis-server 8.0.6，2026-11-26）
cd "$(mktemp -d)" || exit
redis-server --port 7816 --save '' --daemonize yes > /dev/null
until redis-cli -p 7816 PING 2>&1 | grep -q PONG; do sleep 0.1; done
redis-cli -p 7816 INFO server | grep -o 'redis_version:[0-9.]*'
r() { echo "> $*"; redis-cli -p 7816 "$@" | paste -sd ' '; }
r SET n 1 EX 100
r INCR n
r TTL n
r SET n 2
r TTL n
r HSET cart apple 1 pear 1
r EXPIRE cart 100
r HEXPIRE cart 50 FIELDS 2 apple pear
r HINCRBY cart apple 1
r HSET cart pear 2
r HTTL cart FIELDS 2 apple pear
r TTL cart
redis-cli -p 7816 SHUTDOWN NOSAVE
