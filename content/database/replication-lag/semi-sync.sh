# check: with=mysql timeout=180
# 半同步：等的是收到，不是重放完；等不到确认，超时后退回异步，提交照样成功
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
mysql -N -e "SHOW VARIABLES WHERE Variable_name IN ('rpl_semi_sync_source_enabled', 'rpl_semi_sync_source_timeout', 'rpl_semi_sync_source_wait_point'); SET GLOBAL rpl_semi_sync_source_enabled = 1"
status() { mysql -N -e "SHOW STATUS WHERE Variable_name IN ('Rpl_semi_sync_source_status', 'Rpl_semi_sync_source_yes_tx', 'Rpl_semi_sync_source_no_tx')"; }
until status | grep -q "ON"; do sleep 0.2; done
rep -e 'STOP REPLICA SQL_THREAD'
mysql -e "UPDATE shop.t SET v = 'semi' WHERE id = 1"
echo "== committed: source $(mysql -N -e 'SELECT v FROM shop.t WHERE id = 1'), replica $(rep -e 'SELECT v FROM shop.t WHERE id = 1')"; status
rep -e 'START REPLICA SQL_THREAD'; caught_up; echo "== applied: replica $(rep -e 'SELECT v FROM shop.t WHERE id = 1')"
mysql -e "SET GLOBAL rpl_semi_sync_source_timeout = 500"; rep -e 'STOP REPLICA IO_THREAD'
until ! mysql -N -e "SHOW PROCESSLIST" | grep -q "Binlog Dump"; do mysql -e "UPDATE shop.t SET v = CONCAT(v, '!') WHERE id = 2"; sleep 0.2; done
mysql -e "UPDATE shop.t SET v = 'alone' WHERE id = 1"
echo "== no replica connected: source $(mysql -N -e 'SELECT v FROM shop.t WHERE id = 1'), replica $(rep -e 'SELECT v FROM shop.t WHERE id = 1')"; status | head -n 2 | grep status
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
