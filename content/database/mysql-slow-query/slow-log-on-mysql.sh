# On MySQL both a row lock and a metadata lock count as slow, Lock_time holds the first alone; the defaults are off, 10 seconds; the switch is global alone and holds for old connections; a metadata lock is not in innodb_lock_waits (MySQL 9.7.4, 2026-11-26)
mkdir d
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --mysqlx=OFF --skip-networking \
  --secure-file-priv=NULL --slow-query-log-file="$PWD/slow.log" > log 2>&1 &
my() { mysql --no-defaults -uroot -S "$PWD/s" "$@"; }
until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done
my -t -e "SELECT VERSION(), @@slow_query_log, @@long_query_time, @@log_output,
  @@performance_schema, @@log_slow_admin_statements, @@min_examined_row_limit"
my -e "CREATE DATABASE app; CREATE TABLE app.t (id INT PRIMARY KEY, v INT);
  INSERT INTO app.t VALUES (1, 0)"
{ echo "SET long_query_time = 0.1;"; sleep 2; echo "DO SLEEP(0.3);"; } | my &
old=$!; sleep 1; my -e "SET GLOBAL slow_query_log = ON, GLOBAL long_query_time = 1"; wait $old
grep -o 'DO SLEEP.*' slow.log; my -e "SELECT @@SESSION.slow_query_log" 2>&1
hold() {  # takes the lock in the background, returns once it is held
  my app -e "$1" &
  until my -e "SHOW PROCESSLIST" 2> /dev/null | grep -q 'DO SLEEP'; do sleep 0.1; done; }
hold "BEGIN; UPDATE t SET v = 1 WHERE id = 1; DO SLEEP(3); COMMIT"
my app -e "UPDATE t SET v = 20 WHERE id = 1"  # waits for the row lock
wait $!
hold "LOCK TABLES t WRITE; DO SLEEP(3); UNLOCK TABLES"
holder=$!
my app -e "UPDATE t SET v = 30 WHERE id = 1" &  # waits for the metadata lock
update=$!; sleep 1
my -N -e "SELECT 'innodb_lock_waits', COUNT(*) FROM sys.innodb_lock_waits;
  SELECT 'schema_table_lock_waits', COUNT(*) FROM sys.schema_table_lock_waits"
wait $holder $update
grep -B2 '^UPDATE' slow.log | grep -E '^(# Query|UPDATE)' |
  sed -E 's/_time: (2\.[5-9]|3\.[0-4])[0-9]*/_time: about 3/g; s/_time: 0\.0[0-9]*/_time: about 0/g'
mysqladmin --no-defaults -uroot -S "$PWD/s" shutdown; wait
