# check: with=mysql timeout=180
# AFTER_SYNC：等从库确认的那几秒，别的会话还看不到这次改动；超时退回异步之后才看到
rep() { mysql --no-defaults -uroot -S "$HOME/replica.sock" -N "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$HOME/replica" 2> log
mysqld --no-defaults --datadir="$HOME/replica" --socket="$HOME/replica.sock" --port=3307 --server-id=2 --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
until rep -e 'DO 1' 2> log; do sleep 0.2; done
mysql -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r; CREATE DATABASE shop; CREATE TABLE shop.t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO shop.t VALUES (1, 'a'), (2, 'a')"
rep -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
caught_up() { rep -e "SELECT WAIT_FOR_EXECUTED_GTID_SET('$(mysql -N -e 'SELECT @@gtid_executed')', 30)" > log; }
caught_up
mysql -e "INSTALL PLUGIN rpl_semi_sync_source SONAME 'semisync_source.so'"
rep -e "STOP REPLICA; INSTALL PLUGIN rpl_semi_sync_replica SONAME 'semisync_replica.so'; SET GLOBAL rpl_semi_sync_replica_enabled = 1; START REPLICA"
mysql -e "SET GLOBAL rpl_semi_sync_source_enabled = 1; SET GLOBAL rpl_semi_sync_source_timeout = 10000"
show() { mysql -N -e "SHOW STATUS LIKE 'Rpl_semi_sync_source_$1'" | cut -f2; }
until [ "$(show status)" = ON ]; do sleep 0.2; done; caught_up
mysql -N -e "SELECT @@rpl_semi_sync_source_wait_point"; rep -e 'STOP REPLICA IO_THREAD'
mysql -e "UPDATE shop.t SET v = 'new' WHERE id = 1" & commit=$!
until [ "$(show wait_sessions)" = 1 ]; do sleep 0.1; done
echo "while it waits, others read: $(mysql -N -e 'SELECT v FROM shop.t WHERE id = 1')"
wait $commit
echo "after the timeout: $(mysql -N -e 'SELECT v FROM shop.t WHERE id = 1'), status $(show status)"
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
