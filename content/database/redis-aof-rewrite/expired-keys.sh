# check
# 重写不看 TTL：到期而没删的键也写进新的 base；加载后仍按过期处理
serve() {
  redis-server --port 6400 --appendonly yes --save '' --enable-debug-command local --daemonize yes > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
serve
redis-cli -p 6400 DEBUG SET-ACTIVE-EXPIRE 0
redis-cli -p 6400 SET gone 1 PX 50; redis-cli -p 6400 SET stays 1
sleep 0.3
redis-cli -p 6400 BGREWRITEAOF
until [ -e appendonlydir/appendonly.aof.2.base.rdb ]; do sleep 0.1; done
redis-check-rdb appendonlydir/appendonly.aof.2.base.rdb | grep -oE '[0-9]+ (keys read|expires|already expired)'
redis-cli -p 6400 SHUTDOWN NOSAVE; serve
redis-cli -p 6400 EXISTS gone stays
redis-cli -p 6400 SHUTDOWN NOSAVE
