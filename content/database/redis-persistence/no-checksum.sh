# check
# 改掉值里的一个字节、长度不变：AOF 命令部分照样加载出错的值，RDB 格式的 base 因校验和不符拒绝启动
serve() {
  redis-server --port 6400 --appendonly yes --save '' "$@"
}
up() {
  serve --daemonize yes > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
up
redis-cli -p 6400 SET balance abc123
redis-cli -p 6400 SHUTDOWN NOSAVE
sed -i 's/abc123/abc923/' appendonlydir/appendonly.aof.1.incr.aof
up
redis-cli -p 6400 GET balance
redis-cli -p 6400 BGREWRITEAOF
until redis-cli -p 6400 INFO persistence | grep -q rewrite_in_progress:0; do sleep 0.1; done
redis-cli -p 6400 SHUTDOWN NOSAVE
LC_ALL=C sed -i 's/abc923/abc823/' appendonlydir/appendonly.aof.2.base.rdb
serve | grep -oE 'Wrong RDB checksum|Ready to accept'
