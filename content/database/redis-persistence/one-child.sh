# check
# BGSAVE 与 AOF 重写不同时跑：BGSAVE 期间的重写只排队，重写期间的 BGSAVE 被拒
redis-server --port 6400 --save '' --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@"; }
state() { r INFO persistence | tr -d '\r' | grep -E '^(rdb_bgsave_in|aof_rewrite_(in|sch)|aof_last_bgr)'; }
r MSET a 1 b 1 c 1 > /dev/null
r CONFIG SET rdb-key-save-delay 300000
r BGSAVE; r BGREWRITEAOF
r CONFIG SET appendonly yes; state
until state | grep -q rewrite_in_progress:1; do sleep 0.1; done
state; r BGSAVE; r BGSAVE SCHEDULE
until state | grep -q bgsave_in_progress:1; do sleep 0.1; done
state
r SHUTDOWN NOSAVE NOW FORCE
