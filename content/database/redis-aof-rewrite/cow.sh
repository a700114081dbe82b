# check
# 重写期间改动的页越多，aof_last_cow_size 越大；base 的后缀由 aof-use-rdb-preamble 定
redis-server --port 6400 --appendonly yes --save '' --enable-debug-command local --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@"; }
info() { r INFO persistence | tr -d '\r' | sed -n "s/^$1://p"; }
done_() { until [ "$(info aof_rewrite_in_progress)" = 0 ]; do sleep 0.1; done; }
r DEBUG POPULATE 20000 key 1000
r BGREWRITEAOF; done_; quiet=$(info aof_last_cow_size)
r CONFIG SET rdb-key-save-delay 50
r BGREWRITEAOF; r EVAL "for i=0,19999 do redis.call('SETRANGE','key:'..i,0,'x') end" 0 > /dev/null
done_; busy=$(info aof_last_cow_size)
r INFO persistence | grep -o aof_last_cow_size
echo "more than ten times as much: $((busy > 10 * quiet))"
r CONFIG SET aof-use-rdb-preamble no
r FLUSHALL; r BGREWRITEAOF; sleep 0.5; done_
ls appendonlydir | grep base
r SHUTDOWN NOSAVE
