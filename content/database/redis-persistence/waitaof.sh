# check
# WAITAOF 返回完成 fsync 的本机数和副本数；等不到副本就在超时后返回，写入仍在；appendfsync no 等不到，AOF 重写完才等到；没开 AOF 报错
redis-server --port 6400 --appendonly yes --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
redis-cli --no-raw -p 6400 <<'C' | sed '/^([0-9.]*s)$/d'
SET a 1
WAITAOF 1 0 5000
WAITAOF 1 1 300
GET a
CONFIG SET appendfsync no
SET b 1
WAITAOF 1 0 300
BGREWRITEAOF
WAITAOF 1 0 30000
CONFIG SET appendonly no
WAITAOF 1 0 300
C
redis-cli -p 6400 SHUTDOWN NOSAVE
