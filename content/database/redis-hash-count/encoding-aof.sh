# check
# 变成 hashtable 又删小的 hash：重启时重放 AOF 里的命令，仍是 hashtable；重写成 RDB 格式或命令格式的 base 之后再重启，或调大界限再重启，都换回 listpack
serve() {
  redis-server --port 6400 --appendonly yes --save '' --daemonize yes "$@" > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
r() { redis-cli -p 6400 "$@"; }
restart() { r SHUTDOWN NOSAVE; serve "$@"; r HLEN h; r OBJECT ENCODING h; }
fill() {
  r EVAL "for i=1,513 do redis.call('HSET',KEYS[1],'f'..i,i) end" 1 h > /dev/null
  r HDEL h f513; r COPY h copied; r OBJECT ENCODING copied
}
serve; fill
restart
restart --hash-max-listpack-entries 600
restart
r BGREWRITEAOF
until [ -e appendonlydir/appendonly.aof.2.base.rdb ]; do sleep 0.1; done
restart
r SHUTDOWN NOSAVE; rm -r appendonlydir
serve --aof-use-rdb-preamble no; fill
r BGREWRITEAOF
until [ -e appendonlydir/appendonly.aof.2.base.aof ]; do sleep 0.1; done
restart --aof-use-rdb-preamble no
r SHUTDOWN NOSAVE
