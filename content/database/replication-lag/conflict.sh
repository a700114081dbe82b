# check: with=mysql timeout=180
# 在从库上误写一行，主库再写同一主键，重放停在 1062；删掉误写的行再启动就追上；误写的 GTID 仍是从库独有的，在主库用它提交空事务才补上；super_read_only 连 root 也挡
rep() { mysql --no-defaults -uroot -S "$HOME/replica.sock" -N "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$HOME/replica" 2> log
mysqld --no-defaults --datadir="$HOME/replica" --socket="$HOME/replica.sock" --port=3307 --server-id=2 --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
until rep -e 'DO 1' 2> log; do sleep 0.2; done
mysql -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r; CREATE DATABASE shop; CREATE TABLE shop.t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO shop.t VALUES (1, 'a'), (2, 'a')"
rep -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
caught_up() { rep -e "SELECT WAIT_FOR_EXECUTED_GTID_SET('$(mysql -N -e 'SELECT @@gtid_executed')', 30)" > log; }
caught_up
rep -e "INSERT INTO shop.t VALUES (9, 'local')"
mysql -e "INSERT INTO shop.t VALUES (9, 'source'); INSERT INTO shop.t VALUES (10, 'later')"
until rep -e "SELECT 1 FROM performance_schema.replication_applier_status WHERE SERVICE_STATE = 'OFF'" | grep -q 1; do sleep 0.2; done
rep -e "SELECT LAST_ERROR_NUMBER FROM performance_schema.replication_applier_status_by_worker WHERE LAST_ERROR_NUMBER > 0"
rep -e "SELECT SERVICE_STATE FROM performance_schema.replication_connection_status"
rep -e "SELECT id, v FROM shop.t"
rep -e "SET sql_log_bin = 0; DELETE FROM shop.t WHERE id = 9; START REPLICA SQL_THREAD"; caught_up
echo "== repaired"; rep -e "SELECT id, v FROM shop.t"
only() { rep -e "SELECT GTID_SUBTRACT(@@gtid_executed, '$(mysql -N -e 'SELECT @@gtid_executed')')"; }
lost=$(only); echo "GTID on the replica alone: ${lost/*:/UUID:}"
mysql -e "SET gtid_next = '$lost'; BEGIN; COMMIT"; echo "after an empty transaction with it on the source: '$(only)'"
rep -e "SET GLOBAL super_read_only = ON"; rep -e "DELETE FROM shop.t WHERE id = 9" 2>&1
mysql -e "DELETE FROM shop.t WHERE id = 9"; caught_up; rep -e "SELECT COUNT(*) FROM shop.t"
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
