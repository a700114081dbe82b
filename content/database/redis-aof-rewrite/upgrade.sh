# check
# 目录里有旧版的 appendonly.aof：首次启动建目录和清单，把它移进去当 base；下一次重写换成带序号的文件
printf '*3\r\n$3\r\nSET\r\n$1\r\na\r\n$1\r\n1\r\n' > appendonly.aof
redis-server --port 6400 --appendonly yes --save '' --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
redis-cli -p 6400 GET a
ls; ls appendonlydir; grep 'type b' appendonlydir/appendonly.aof.manifest
redis-cli -p 6400 BGREWRITEAOF
until [ ! -e appendonlydir/appendonly.aof ]; do sleep 0.1; done
ls appendonlydir
redis-cli -p 6400 SHUTDOWN NOSAVE
