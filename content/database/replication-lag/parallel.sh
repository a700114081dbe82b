# check: with=mysql timeout=180
# 从库上锁住第 1 行：主库先改第 1 行、再改第 2 行，两个事务互不相干；4 个 worker 时后一个做完了等着按序提交，1 个 worker 时还没开始
rep() { mysql --no-defaults -uroot -S "$HOME/replica.sock" -N "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$HOME/replica" 2> log
mysqld --no-defaults --datadir="$HOME/replica" --socket="$HOME/replica.sock" --port=3307 --server-id=2 --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
until rep -e 'DO 1' 2> log; do sleep 0.2; done
mysql -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r; CREATE DATABASE shop; CREATE TABLE shop.t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO shop.t VALUES (1, 'a'), (2, 'a')"
rep -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
caught_up() { rep -e "SELECT WAIT_FOR_EXECUTED_GTID_SET('$(mysql -N -e 'SELECT @@gtid_executed')', 30)" > log; }
caught_up
for workers in 4 1; do
  rep -e "STOP REPLICA; SET GLOBAL replica_parallel_workers = $workers; START REPLICA"; mysql -e "INSERT INTO shop.t VALUES (10$workers, 'x')"; caught_up
  mkfifo "hold$workers"; rep --unbuffered < "hold$workers" > held & exec 3> "hold$workers"
  echo "BEGIN; SELECT 'locked' FROM shop.t WHERE id = 1 FOR UPDATE;" >&3; until grep -qs locked held; do sleep 0.1; done
  mysql -e "UPDATE shop.t SET v = 'b$workers' WHERE id = 1; UPDATE shop.t SET v = 'b$workers' WHERE id = 2"
  until rep -e "SELECT 1 FROM performance_schema.data_lock_waits" | grep -q 1; do sleep 0.1; done
  [ $workers = 4 ] && until rep -e "SHOW PROCESSLIST" | grep -q preceding; do sleep 0.1; done
  echo "== replica_parallel_workers = $workers"
  rep -e "SELECT PROCESSLIST_STATE FROM performance_schema.threads WHERE NAME LIKE '%replica_worker%' AND PROCESSLIST_STATE NOT LIKE 'Waiting for an event%' ORDER BY THREAD_ID"
  rep -e "SELECT id, v FROM shop.t WHERE id < 3"
  echo "COMMIT;" >&3; exec 3>&-; caught_up; echo "== released"; rep -e "SELECT id, v FROM shop.t WHERE id < 3"
done
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
