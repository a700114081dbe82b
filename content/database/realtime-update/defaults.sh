# check: timeout=90
# MySQL 9.7 的默认值；提交后立刻强杀服务器，重启后那一行还在，没提交的不在
start() {
  mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --mysqlx=OFF --skip-networking \
    --secure-file-priv=NULL > log 2>&1 &
  server=$!
  until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done
}
my() { mysql --no-defaults -uroot -N -S "$PWD/s" "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
start
my -e "SELECT VERSION(); SHOW VARIABLES WHERE Variable_name IN ('autocommit', 'transaction_isolation',
  'log_bin', 'sync_binlog', 'innodb_flush_log_at_trx_commit')"
my -e "SELECT @@autocommit"
my -e "CREATE DATABASE app; CREATE TABLE app.t (id INT PRIMARY KEY); INSERT INTO app.t VALUES (1);
  START TRANSACTION; INSERT INTO app.t VALUES (2); DO SLEEP(60)" > /dev/null 2>&1 &
client=$!
until my -e 'SHOW PROCESSLIST' | grep -q 'DO SLEEP'; do sleep 0.1; done
kill -9 $server
wait $server $client 2> /dev/null
rm -f s s.lock
start
my -e "SELECT 'rows after the crash', GROUP_CONCAT(id) FROM app.t; SHUTDOWN"
wait
