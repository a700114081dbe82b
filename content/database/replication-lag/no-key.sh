# check: with=mysql timeout=180
# 表没有任何索引：一条语句改分散的 5000 行，主库扫一遍表，从库每个行事件都要从头扫表找行；有主键就各读各的行
rep() { mysql --no-defaults -uroot -S "$HOME/replica.sock" -N "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$HOME/replica" 2> log
mysqld --no-defaults --datadir="$HOME/replica" --socket="$HOME/replica.sock" --port=3307 --server-id=2 --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
until rep -e 'DO 1' 2> log; do sleep 0.2; done
mysql -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r; CREATE DATABASE shop; CREATE TABLE shop.t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO shop.t VALUES (1, 'a'), (2, 'a')"
rep -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
caught_up() { rep -e "SELECT WAIT_FOR_EXECUTED_GTID_SET('$(mysql -N -e 'SELECT @@gtid_executed')', 30)" > log; }
reads() { $1 -N -e "SELECT VARIABLE_VALUE FROM performance_schema.global_status WHERE VARIABLE_NAME = 'Innodb_rows_read'"; }
for key in "INT" "INT PRIMARY KEY"; do
  mysql -e "SET SESSION cte_max_recursion_depth = 20000; DROP TABLE IF EXISTS shop.n; CREATE TABLE shop.n (id $key, v INT, c CHAR(20));
    INSERT INTO shop.n WITH RECURSIVE s AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM s WHERE i < 20000) SELECT i, 0, 'x' FROM s"
  caught_up; a=$(reads mysql) b=$(reads rep)
  mysql -e "UPDATE shop.n SET v = 1 WHERE id % 4 = 0"; caught_up
  echo "id $key: rows read on the source $(($(reads mysql) - a)), on the replica $(($(reads rep) - b))"
done
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
