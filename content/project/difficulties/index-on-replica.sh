# check: with=mysql timeout=180
# 先在从库上建了索引，主库再建同名索引，复制停在 1061
rep() { mysql --no-defaults -uroot -S "$HOME/replica.sock" -N "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$HOME/replica" 2> log
mysqld --no-defaults --datadir="$HOME/replica" --socket="$HOME/replica.sock" --port=3307 --server-id=2 --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
until rep -e 'DO 1' 2> log; do sleep 0.2; done
mysql -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r; CREATE DATABASE shop; CREATE TABLE shop.t (id INT PRIMARY KEY, v INT)"
rep -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
rep -e "SELECT WAIT_FOR_EXECUTED_GTID_SET('$(mysql -N -e 'SELECT @@gtid_executed')', 30)" > log
rep -e "SET sql_log_bin = 0; CREATE INDEX by_v ON shop.t (v)"
mysql -e "CREATE INDEX by_v ON shop.t (v)"
until rep -e "SELECT 1 FROM performance_schema.replication_applier_status WHERE SERVICE_STATE = 'OFF'" | grep -q 1; do sleep 0.2; done
rep -e "SELECT LAST_ERROR_NUMBER, LAST_ERROR_MESSAGE FROM performance_schema.replication_applier_status_by_worker WHERE LAST_ERROR_NUMBER > 0" | grep -oE '^1061|Duplicate key name .by_v.' 
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
