# check: with=mysql timeout=180
# AFTER_SYNC：从库不装半同步，收到也不确认；主库等的时候，主库上别的会话还看不到这次改动，从库上已经看到；超时退回异步，主库上才看到
rep() { mysql --no-defaults -uroot -S "$HOME/replica.sock" -N "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$HOME/replica" 2> log
mysqld --no-defaults --datadir="$HOME/replica" --socket="$HOME/replica.sock" --port=3307 --server-id=2 --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
until rep -e 'DO 1' 2> log; do sleep 0.2; done
mysql -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r; CREATE DATABASE shop; CREATE TABLE shop.t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO shop.t VALUES (1, 'a'), (2, 'a')"
rep -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
caught_up() { rep -e "SELECT WAIT_FOR_EXECUTED_GTID_SET('$(mysql -N -e 'SELECT @@gtid_executed')', 30)" > log; }
caught_up
mysql -e "INSTALL PLUGIN rpl_semi_sync_source SONAME 'semisync_source.so'"
mysql -e "SET GLOBAL rpl_semi_sync_source_enabled = 1; SET GLOBAL rpl_semi_sync_source_timeout = 20000"
show() { mysql -N -e "SHOW STATUS LIKE 'Rpl_semi_sync_source_$1'" | cut -f2; }
mysql -N -e "SELECT @@rpl_semi_sync_source_wait_point"
mysql -e "UPDATE shop.t SET v = 'new' WHERE id = 1" & commit=$!
until [ "$(show wait_sessions)" = 1 ]; do sleep 0.1; done
until rep -e 'SELECT v FROM shop.t WHERE id = 1' | grep -q new; do sleep 0.1; done
echo "while it waits, others read on the source: $(mysql -N -e 'SELECT v FROM shop.t WHERE id = 1'), on the replica: $(rep -e 'SELECT v FROM shop.t WHERE id = 1')"
wait $commit
echo "after the timeout, on the source: $(mysql -N -e 'SELECT v FROM shop.t WHERE id = 1'), status $(show status)"
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
