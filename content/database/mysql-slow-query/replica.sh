# check: timeout=120
# 从库开了 log_slow_replica_statements，阈值 0：行格式的更新不记，语句格式的记
start() {
  mysqld --no-defaults --initialize-insecure --datadir="$PWD/$1" 2> init.log
  mysqld --no-defaults --datadir="$PWD/$1" --socket="$PWD/$1.sock" --mysqlx=OFF --bind-address=127.0.0.1 --port=$2 --server-id=$2 \
    --secure-file-priv=NULL --relay-log=relay --slow-query-log=1 --long-query-time=0 --log-slow-replica-statements=1 > "$1.log" 2>&1 &
  until mysql --no-defaults -uroot -S "$1.sock" -e 'DO 1' 2> /dev/null; do sleep 0.2; done; }
source() { mysql --no-defaults -uroot -S source.sock -N "$@"; }
replica() { mysql --no-defaults -uroot -S replica.sock -N "$@"; }
start source 7921; start replica 7922
source -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r;
  CREATE DATABASE app; CREATE TABLE app.t (id INT PRIMARY KEY, v INT); INSERT INTO app.t VALUES (1, 1)"
replica -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_PORT = 7921, SOURCE_USER = 'r',
  SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
source -e "SELECT @@binlog_format; UPDATE app.t SET v = 2 WHERE id = 1; SET SESSION binlog_format = STATEMENT;
  UPDATE app.t SET v = 3 WHERE id = 1; CREATE TABLE app.last (id INT)"
until replica -e 'SELECT * FROM app.last' 2> /dev/null; do sleep 0.2; done
replica -e 'SELECT v FROM app.t'
for s in replica source; do mysqladmin --no-defaults -uroot -S $s.sock shutdown; done; wait
grep -h '^UPDATE' replica/*-slow.log
