# check: with=mysql timeout=120
# 级联删除的子行，MySQL 9.7 默认写进 binlog；TRUNCATE、DROP PARTITION 只有语句，没有行；sql_log_bin=0 的会话什么也不写
export MYSQL_PWD=dev
sql() { mysql -h 127.0.0.1 -u dev app -N -e "$1"; }
sql "CREATE TABLE parent (id INT PRIMARY KEY); INSERT INTO parent VALUES (1)"
sql "CREATE TABLE child (id INT PRIMARY KEY, p INT, FOREIGN KEY (p) REFERENCES parent (id) ON DELETE CASCADE)"
sql "INSERT INTO child VALUES (77, 1); SHOW VARIABLES LIKE 'innodb_native_foreign_keys'"
sql "DELETE FROM parent; SELECT COUNT(*) FROM child"
sql "CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (5), (6); TRUNCATE t; SELECT COUNT(*) FROM t"
sql "CREATE TABLE p (id INT PRIMARY KEY) PARTITION BY RANGE (id)
     (PARTITION p0 VALUES LESS THAN (10), PARTITION p1 VALUES LESS THAN (20)); INSERT INTO p VALUES (5), (15)"
sql "ALTER TABLE p DROP PARTITION p0; SET sql_log_bin=0; DELETE FROM p; SELECT COUNT(*) FROM p"
mysqlbinlog -h 127.0.0.1 -u dev --read-from-remote-server -v --base64-output=decode-rows \
  binlog.000001 2> /dev/null | grep -E '^### DELETE|^TRUNCATE|^ALTER'
