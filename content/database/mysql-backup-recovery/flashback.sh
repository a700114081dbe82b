# check: with=mariadb server-args="--log-bin=binlog --server-id=1"
# MariaDB 默认的 MIXED 把 UPDATE 记成语句，--flashback 不报错，也不还原；行格式才还原
mariadb -N -e "SELECT VERSION(), @@binlog_row_image"
for format in "$(mariadb -N -e 'SELECT @@binlog_format')" ROW; do
  mariadb app -e "CREATE OR REPLACE TABLE t (id INT PRIMARY KEY, n INT); INSERT INTO t VALUES (1, 1), (2, 2); FLUSH BINARY LOGS"
  log=$(mariadb -N -e 'SHOW MASTER STATUS' | cut -f1)
  mariadb app -e "SET binlog_format = $format; UPDATE t SET n = 0; FLUSH BINARY LOGS"
  mariadb-binlog --flashback ~/mariadb/"$log" > back.sql
  mariadb < back.sql
  echo "== $format: --flashback ended with $?"
  mariadb -N app -e 'SELECT n FROM t'
done
