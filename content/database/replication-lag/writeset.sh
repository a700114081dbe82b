# check: with=mysql timeout=180
# 写没有主键的表，四个会话同时提交，last_committed 相同；非空唯一键顶得上主键；写被外键引用的表和 DDL，前面的要等完，后面的都等它
mysql app -e "CREATE TABLE t (id INT PRIMARY KEY); CREATE TABLE log (note INT); CREATE TABLE u (k INT NOT NULL UNIQUE); CREATE TABLE parent (id INT PRIMARY KEY); CREATE TABLE child (id INT PRIMARY KEY, pid INT REFERENCES parent(id))"
numbers() { mysqlbinlog ~/mysql/"$(mysql -N -e 'SHOW BINARY LOG STATUS' | cut -f1)" | grep -o 'last_committed.*sequence_number=[0-9]*'; }
try() {
  echo "== $1"
  mysql app -e "FLUSH BINARY LOGS; INSERT INTO t VALUES ($2 + 1); INSERT INTO t VALUES ($2 + 2); $1; INSERT INTO t VALUES ($2 + 3)"; numbers
}
try "INSERT INTO log VALUES (1)" 10
try "INSERT INTO u VALUES (1)" 20
try "INSERT INTO parent VALUES (1)" 30
try "INSERT INTO child VALUES (1, 1)" 40
try "ALTER TABLE log ADD COLUMN n INT" 50
echo "== four sessions at once: INSERT INTO log"
mysql -e "SET GLOBAL binlog_group_commit_sync_delay = 1000000, GLOBAL binlog_group_commit_sync_no_delay_count = 4"
until [ "$(numbers | grep -c last_committed=0)" = 4 ]; do
  mysql -e "FLUSH BINARY LOGS"
  for i in 1 2 3 4; do mysql app -e "INSERT INTO log (note) VALUES ($i)" & done; wait
done
numbers
