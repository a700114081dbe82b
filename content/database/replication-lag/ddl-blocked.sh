# check: with=mysql timeout=180
# 从库上一个没结束的查询挡住重放的 ALTER，后面另一张表的 INSERT 也过不来；它一提交就都到了；RENAME TABLE 一样被挡
rep() { mysql --no-defaults -uroot -S "$HOME/replica.sock" -N "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$HOME/replica" 2> log
mysqld --no-defaults --datadir="$HOME/replica" --socket="$HOME/replica.sock" --port=3307 --server-id=2 --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
until rep -e 'DO 1' 2> log; do sleep 0.2; done
mysql -e "CREATE USER r IDENTIFIED BY 'x'; GRANT REPLICATION SLAVE ON *.* TO r; CREATE DATABASE shop; CREATE TABLE shop.t (id INT PRIMARY KEY, v VARCHAR(40)); INSERT INTO shop.t VALUES (1, 'a'), (2, 'a')"
rep -e "CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1; START REPLICA"
caught_up() { rep -e "SELECT WAIT_FOR_EXECUTED_GTID_SET('$(mysql -N -e 'SELECT @@gtid_executed')', 30)" > log; }
caught_up
mysql -e "CREATE TABLE shop.other (id INT PRIMARY KEY); CREATE TABLE shop.new LIKE shop.t"; caught_up
try() {
  echo "== $1"; mkfifo "hold$2"; rep --unbuffered < "hold$2" > held & exec 3> "hold$2"
  echo "BEGIN; SELECT COUNT(*), 'open' FROM shop.t;" >&3; until grep -qs open held; do sleep 0.1; done
  mysql -e "$1; INSERT INTO shop.other VALUES ($2)"
  until rep -e "SHOW PROCESSLIST" | grep -q "metadata lock"; do sleep 0.1; done; sleep 1
  rep -e "SELECT PROCESSLIST_STATE FROM performance_schema.threads WHERE NAME LIKE '%replica_worker%' AND PROCESSLIST_STATE LIKE '%lock%'"
  echo "rows of other: source $(mysql -N -e 'SELECT COUNT(*) FROM shop.other'), replica $(rep -e 'SELECT COUNT(*) FROM shop.other')"
  echo "COMMIT;" >&3; exec 3>&-; caught_up
  echo "after the COMMIT: replica $(rep -e 'SELECT COUNT(*) FROM shop.other')"
}
try "ALTER TABLE shop.t ADD COLUMN n INT" 1
try "RENAME TABLE shop.t TO shop.old, shop.new TO shop.t" 2
mysqladmin --no-defaults -uroot -S "$HOME/replica.sock" shutdown; wait
