# check: with=mariadb server-args="--slow-query-log=1 --long-query-time=1"
# MariaDB：等行锁的更新进慢日志，等表锁的不进
mariadb app -e "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 0)"
hold() {
  mariadb app -e "$1" &
  until mariadb -e "SHOW PROCESSLIST" | grep -q 'DO SLEEP'; do :; done
}
hold "BEGIN; UPDATE t SET v = 1 WHERE id = 1; DO SLEEP(3); COMMIT"
mariadb app -e "UPDATE t SET v = 20 WHERE id = 1"
wait
hold "LOCK TABLES t WRITE; DO SLEEP(3); UNLOCK TABLES"
mariadb app -e "UPDATE t SET v = 30 WHERE id = 1"
wait
mariadb app -e "SELECT v FROM t"
grep '^UPDATE' ~/mariadb/demo-slow.log
