# check: with=mysql server-args="--slow-query-log=1 --long-query-time=2"
# 占锁的更新没有索引可走，就锁住扫过的行，按主键改另一行也要等；给它加索引后不用等。外键级联删掉的子表行不计入 Rows_examined
mysql app <<'SQL'
CREATE TABLE t (id INT PRIMARY KEY, v INT, w INT);
INSERT INTO t VALUES (1, 1, 0), (2, 2, 0), (3, 3, 0);
CREATE TABLE parent (id INT PRIMARY KEY);
CREATE TABLE child (id INT PRIMARY KEY, p INT, FOREIGN KEY (p) REFERENCES parent (id) ON DELETE CASCADE);
INSERT INTO parent VALUES (1);
INSERT INTO child VALUES (1, 1), (2, 1), (3, 1), (4, 1), (5, 1);
SQL
try() {
  mysql app -e "BEGIN; UPDATE t SET w = 9 WHERE v = 3; DO SLEEP(4); COMMIT" &
  until mysql -e "SHOW PROCESSLIST" | grep -q 'DO SLEEP'; do :; done
  mysql app -e "UPDATE t SET w = $1 WHERE id = 1"; wait; }
try 10
mysql app -e "CREATE INDEX i ON t (v)"
try 20
mysql app -N -e "SELECT w FROM t WHERE id = 1"
grep '^UPDATE' ~/mysql/demo-slow.log
mysql app -N -e "SET SESSION long_query_time = 0; DELETE FROM parent WHERE id = 1; SELECT COUNT(*) FROM child"
grep -B3 '^DELETE' ~/mysql/demo-slow.log | grep -o 'Rows_examined.*\|^DELETE.*'
