# check
# 自动重写连续失败 3 次就限速（先隔 1 分钟）；手工 BGREWRITEAOF 不受限制
redis-server --port 6400 --appendonly yes --save '' --logfile log --daemonize yes \
  --auto-aof-rewrite-min-size 1kb --rdb-key-save-delay 10000000
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
r() { redis-cli -p 6400 "$@"; }
pid=$(r INFO server | tr -d '\r' | sed -n 's/^process_id://p')
r SET k "$(printf '%03000d' 1)"
until grep -qs 'triggered the limit' log; do pkill -KILL -P "$pid"; sleep 0.2; done
sleep 2
grep -c 'Starting automatic rewriting' log
grep -o 'repeatedly failed and triggered the limit, will retry in .*' log
r BGREWRITEAOF
r INFO persistence | tr -d '\r' | grep aof_rewrite_in_progress
pkill -KILL -P "$pid"; kill -9 "$pid"
