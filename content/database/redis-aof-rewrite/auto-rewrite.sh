# check
# 自动重写的默认值与条件：大小超过下限且增长够了才触发，百分比 0 关闭；重启后的基准是 base 文件的大小；没重写过时 aof_last_bgrewrite_status 也是 ok
serve() {
  redis-server --port 6400 --appendonly yes --save '' --logfile log --daemonize yes "$@"
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
r() { redis-cli -p 6400 "$@"; }
info() { r INFO persistence | tr -d '\r' | sed -n "s/^$1://p"; }
fill() { r EVAL "for i=1,ARGV[1] do redis.call('SET', KEYS[1], string.rep('x', 1000)) end" 1 k "$1" > /dev/null; sleep 1; }
count() { grep -c 'Starting automatic rewriting' log; }
serve
r INFO persistence | tr -d '\r' | grep -E '^aof_(last_bgrewrite_status|rewrites):'
for name in auto-aof-rewrite-percentage auto-aof-rewrite-min-size no-appendfsync-on-rewrite \
  aof-use-rdb-preamble; do r CONFIG GET $name | paste -sd ' '; done
r CONFIG SET auto-aof-rewrite-min-size 100kb
fill 50; count
r CONFIG SET auto-aof-rewrite-percentage 0
fill 100; count
r CONFIG SET auto-aof-rewrite-percentage 100
sleep 1; count
until [ "$(info aof_rewrite_in_progress)" = 0 ]; do sleep 0.1; done
r CONFIG SET auto-aof-rewrite-percentage 0
r BGREWRITEAOF; sleep 1
fill 50
echo "base, after the rewrite, is the file: $(($(info aof_base_size) == $(cat appendonlydir/*.base.rdb | wc -c)))"
r SHUTDOWN NOSAVE; serve
echo "base, after the restart, is the file: $(($(info aof_base_size) == $(cat appendonlydir/*.base.rdb | wc -c)))"
echo "current size counts incr, too: $(($(info aof_current_size) > 50000))"
r SHUTDOWN NOSAVE
