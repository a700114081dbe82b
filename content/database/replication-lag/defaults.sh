# check: with=mysql timeout=180
# 默认值，两边的复制线程，旧语句的下场；行格式传的是值：UUID() 两边一样
rep() { mysql --no-defaults -uroot -S "$HOME/replica.sock" -N "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$HOME/replica" 2> log
mysqld --no-defaults --datadir="$HOME/replica" --socket="$HOME/replica.sock" --port=3307 --server-id=2 --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
until rep -e 'DO 1' 2> log; do sleep 0.2; done
mysql -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r; CREATE DATABASE shop; CREATE TABLE shop.t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO shop.t VALUES (1, 'a'), (2, 'a')"
rep -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1; SELECT 'auto position', AUTO_POSITION FROM performance_schema.replication_connection_configuration; CHANGE REPLICATION SOURCE TO SOURCE_AUTO_POSITION = 1; START REPLICA"
caught_up() { rep -e "SELECT WAIT_FOR_EXECUTED_GTID_SET('$(mysql -N -e 'SELECT @@gtid_executed')', 30)" > log; }
caught_up
rep -e "SELECT VERSION(); SHOW VARIABLES WHERE Variable_name IN ('log_bin', 'binlog_format', 'gtid_mode', 'replica_parallel_workers', 'replica_preserve_commit_order', 'read_only', 'super_read_only', 'log_replica_updates', 'sync_binlog')"
for name in replica_parallel_type binlog_transaction_dependency_tracking; do rep -e "SELECT @@$name" 2>&1; done
rep -e 'SHOW SLAVE STATUS' 2>&1 | cut -c1-60
mysql -N -e "SELECT 'source:', COMMAND FROM information_schema.PROCESSLIST WHERE USER = 'r'" 2> log
rep -e "SELECT NAME FROM performance_schema.threads WHERE NAME LIKE '%/replica%'"
mysql -e "INSERT INTO shop.t VALUES (3, UUID())"; caught_up
[ "$(mysql -N -e 'SELECT v FROM shop.t WHERE id = 3')" = "$(rep -e 'SELECT v FROM shop.t WHERE id = 3')" ] && echo "the same UUID on both"
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
