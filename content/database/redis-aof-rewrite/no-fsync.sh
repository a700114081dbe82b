# check
# no-appendfsync-on-rewrite yes：重写期间和 BGSAVE 期间，appendfsync always 也不再 fsync
redis-server --port 6400 --appendonly yes --appendfsync always --save '' \
  --no-appendfsync-on-rewrite yes --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@" > /dev/null; }
idle() { until redis-cli -p 6400 INFO persistence | grep -q "$1_in_progress:0"; do sleep 0.1; done; }
pid=$(redis-cli -p 6400 INFO server | tr -d '\r' | sed -n 's/^process_id://p')
r MSET a 1 b 1 c 1 d 1
r CONFIG SET rdb-key-save-delay 500000
try() {
  r "$1"
  strace -qq -e trace=fdatasync -p "$pid" -o calls & tracer=$!
  until grep -q TracerPid:.[1-9] "/proc/$pid/status"; do sleep 0.1; done
  r SET a 2; r SET b 2; kill $tracer; wait $tracer
  echo "$1, two writes: $(grep -c fdatasync calls) fsync"
}
try PING
try BGSAVE; idle rdb_bgsave
try BGREWRITEAOF; idle aof_rewrite
redis-cli -p 6400 SHUTDOWN NOSAVE
