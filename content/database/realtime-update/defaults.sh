# check: timeout=120
# MySQL 9.7 的默认值；设为 1 时每次提交都刷一次 redo log，设为 2、0 时不是；强杀服务器，提交了的行还在，没提交的不在
start() {
  mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --mysqlx=OFF --skip-networking \
    --secure-file-priv=NULL > log 2>&1 &
  server=$!
  until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done
}
my() { mysql --no-defaults -uroot -N -S "$PWD/s" "$@"; }
fsyncs() { my -e "SHOW GLOBAL STATUS LIKE 'Innodb_os_log_fsyncs'" | cut -f2; }
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
start
my -e "SELECT VERSION(); SHOW VARIABLES WHERE Variable_name IN ('autocommit', 'transaction_isolation',
  'log_bin', 'sync_binlog', 'innodb_flush_log_at_trx_commit')"
my -e "SELECT @@autocommit; SELECT @@tx_isolation" 2>&1
my -e "CREATE DATABASE app; CREATE TABLE app.t (id INT PRIMARY KEY); CREATE TABLE app.n (i INT)"
for setting in 1 2 0; do
  my -e "SET GLOBAL innodb_flush_log_at_trx_commit = $setting"
  before=$(fsyncs)
  for _ in {1..300}; do echo "INSERT INTO app.n VALUES (1);"; done | my
  echo "innodb_flush_log_at_trx_commit=$setting: a flush for each of 300 commits: $(( $(fsyncs) - before >= 300 ))"
done
my -e "SET GLOBAL innodb_flush_log_at_trx_commit = 1; INSERT INTO app.t VALUES (1)"
my -e "START TRANSACTION; INSERT INTO app.t VALUES (2); DO SLEEP(100)" 2> /dev/null &
client=$!
until my -e "SELECT info FROM performance_schema.processlist" | grep -q '^DO SLEEP'; do sleep 0.2; done
kill -9 $server
wait $server $client 2> /dev/null
rm -f s s.lock
start
my -e "SELECT 'rows after the crash', GROUP_CONCAT(id) FROM app.t; SHUTDOWN"
wait
