# check
# 截断在事务里，整个事务丢弃；截断的是 base，或不是清单里最后一个文件，aof-load-truncated yes 也起不来；旧版留下的单个文件截断了则照样升级启动
serve() { redis-server --port 6400 --appendonly yes --save '' "$@"; }
up() { serve --daemonize yes > /dev/null; until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done; }
stop() { redis-cli -p 6400 SHUTDOWN NOSAVE; }
again() { rm -r appendonlydir; cp -r good appendonlydir; }
f=appendonlydir/appendonly.aof.1.incr.aof
up; redis-cli -p 6400 CONFIG GET aof-load-truncated | paste -sd ' '
redis-cli -p 6400 SET a 1
printf 'MULTI\nSET b 1\nSET c 1\nEXEC\n' | redis-cli -p 6400 > /dev/null
stop; cp -r appendonlydir good
truncate -s -3 "$f"; up; redis-cli -p 6400 --no-raw MGET a b c; stop
again; truncate -s -3 appendonlydir/appendonly.aof.1.base.rdb
serve | grep -oE 'Unexpected EOF reading RDB file'
again; up; redis-cli -p 6400 CONFIG SET rdb-key-save-delay 3000000
redis-cli -p 6400 BGREWRITEAOF; redis-cli -p 6400 SET a 2; stop
cut -d' ' -f2,6 appendonlydir/appendonly.aof.manifest
truncate -s -3 "$f"; serve | grep -o 'Fatal error: the truncated file is not the last file'
again; cp "$f" appendonly.aof; rm -r appendonlydir; truncate -s -3 appendonly.aof
up; redis-cli -p 6400 --no-raw MGET a b c; cat appendonlydir/appendonly.aof.manifest; stop
