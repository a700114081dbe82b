# check
# 过期的键由主节点发 DEL，副本自己不删，只在读时当作不存在；副本默认不按自己的 maxmemory 淘汰，提升后才淘汰
up() { until redis-cli -p "$1" PING 2>&1 | grep -q PONG; do sleep 0.1; done; }
m() { redis-cli -p 6400 "$@"; }
s() { redis-cli -p 6401 "$@"; }
redis-server --port 6400 --appendonly yes --enable-debug-command local --daemonize yes > /dev/null
up 6400
redis-server --port 6401 --save '' --replicaof 127.0.0.1 6400 --daemonize yes > /dev/null
until s INFO replication 2>&1 | grep -q master_link_status:up; do sleep 0.1; done
m DEBUG SET-ACTIVE-EXPIRE 0
m SET code 1 PX 100; m WAIT 1 2000
sleep 1
echo "on the replica: DBSIZE $(s DBSIZE), EXISTS $(s EXISTS code), GET '$(s GET code)'"
m EXISTS code; m WAIT 1 2000
s DBSIZE
tr -d '\r' < appendonlydir/appendonly.aof.1.incr.aof | paste -sd ' ' | grep -oE '(DEL|UNLINK) \$4 code'
m DEBUG POPULATE 3000 key 1000
m CONFIG SET repl-diskless-sync-delay 0
s REPLICAOF NO ONE; s REPLICAOF 127.0.0.1 6400
until [ "$(s DBSIZE)" = 3000 ]; do sleep 0.1; done
s CONFIG SET maxmemory-policy allkeys-lru
s CONFIG SET maxmemory 2mb
s GET key:1 > /dev/null; sleep 0.5; s DBSIZE
s REPLICAOF NO ONE
s GET key:1 > /dev/null; sleep 0.5
s INFO stats | tr -d '\r' | awk -F: '/^evicted_keys/ { print $1, ($2 > 0) }'
s SHUTDOWN NOSAVE; m SHUTDOWN NOSAVE
