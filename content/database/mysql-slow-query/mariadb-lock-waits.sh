# check: with=mariadb timeout=90 server-args="--slow-query-log=1 --long-query-time=1"
# MariaDB：等行锁的更新进慢日志，Lock_time 不含这段等待；等元数据锁的更新和 ALTER TABLE 不进；阈值设为 0 才记，Lock_time 含等元数据锁的时间
mariadb app -e "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 0)"
hold() {
  mariadb app -e "$1" > /dev/null &
  until mariadb -e "SHOW PROCESSLIST" | grep -q 'DO SLEEP'; do :; done
}
hold "BEGIN; UPDATE t SET v = 1 WHERE id = 1; DO SLEEP(4); COMMIT"
mariadb app -e "UPDATE t SET v = 20 WHERE id = 1"
wait
hold "LOCK TABLES t WRITE; DO SLEEP(4); UNLOCK TABLES"
mariadb app -e "UPDATE t SET v = 30 WHERE id = 1" &
until mariadb -e "SHOW PROCESSLIST" | grep -o 'Waiting for .* lock'; do :; done
wait
hold "BEGIN; SELECT * FROM t; DO SLEEP(4); COMMIT"
mariadb app -e "ALTER TABLE t ADD COLUMN w INT" &
until mariadb -e "SHOW PROCESSLIST" | grep -o 'Waiting for .* lock'; do :; done
wait
mariadb app -e "SELECT v, w FROM t"
hold "LOCK TABLES t WRITE; DO SLEEP(6); UNLOCK TABLES"
mariadb app -e "SET long_query_time = 0; UPDATE t SET w = 1 WHERE id = 1"
wait
grep -B3 '^UPDATE t SET w' ~/mariadb/demo-slow.log | awk '/Lock_time/ { print $4, ($5 > 1 ? "more" : "less") " than 1 s" } /^UPDATE/'
grep -B3 -E '^(UPDATE t SET v|ALTER)' ~/mariadb/demo-slow.log | grep -oE 'Lock_time: [0-9]+|^(UPDATE|ALTER).*'
