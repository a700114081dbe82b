# check: timeout=180
# 延迟从库停在 DROP 之前；UNTIL 要等满延迟，除非先归零；两个线程都停着时改设置，中继日志被清掉
start() {  # a new server in the folder $1 on the port $2 of this machine
  mysqld --no-defaults --initialize-insecure --datadir="$PWD/$1" 2> init.log
  mysqld --no-defaults --datadir="$PWD/$1" --socket="$PWD/$1.sock" --mysqlx=OFF --bind-address=127.0.0.1 \
    --port=$2 --server-id=$2 --relay-log=relay --secure-file-priv=NULL > "$1.log" 2>&1 &
  until mysql --no-defaults -uroot -S "$1.sock" -e 'DO 1' 2> /dev/null; do sleep 0.2; done; }
online() { mysql --no-defaults -uroot -S online.sock -N "$@"; }
late() { mysql --no-defaults -uroot -S late.sock -N "$@"; }
relay() { [ "$(cat late/relay.0* | wc -c)" -gt 1000 ] && echo kept || echo gone; }
shop() { late -e "SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'shop'"; }
start online 7921; start late 7922
online -e "SELECT VERSION(); CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r"
late -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_PORT = 7921, SOURCE_USER = 'r',
  SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
sleep 2
late -e "STOP REPLICA SQL_THREAD; CHANGE REPLICATION SOURCE TO SOURCE_DELAY = 60; START REPLICA SQL_THREAD"
online -e "CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY); INSERT INTO shop.orders VALUES (1), (2)"
pos=$(online -e 'SHOW BINARY LOG STATUS' | cut -f2)
online -e 'DROP DATABASE shop'; sleep 2
until="START REPLICA SQL_THREAD UNTIL SOURCE_LOG_FILE = 'binlog.000001', SOURCE_LOG_POS = $pos"
late -e "STOP REPLICA SQL_THREAD; $until"; sleep 5
echo "== 5 s after UNTIL, still with the delay: tables of shop $(shop), relay log $(relay)"
late -e "STOP REPLICA SQL_THREAD; CHANGE REPLICATION SOURCE TO SOURCE_DELAY = 0"
echo "== delay 0, the receiver running: relay log $(relay)"
late -e "$until"; sleep 2
echo "== after UNTIL: tables of shop $(shop), relay log $(relay)"; late -e 'SELECT id FROM shop.orders'
late -e 'STOP REPLICA; CHANGE REPLICATION SOURCE TO SOURCE_DELAY = 7200'
echo "== changed with both threads stopped: relay log $(relay)"
for s in late online; do mysqladmin --no-defaults -uroot -S $s.sock shutdown; done; wait
