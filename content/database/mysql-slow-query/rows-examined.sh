# check: with=mysql server-args="--slow-query-log=1 --long-query-time=0"
# 整表 COUNT(*) 读过每一行，Rows_examined 却是 0；索引条件下推筛掉的也不算；深分页扫得多；UPDATE、DELETE 的 Rows_sent 是 0
mysql app <<'SQL' > /dev/null
CREATE TABLE t (id INT PRIMARY KEY, k INT NOT NULL, v INT NOT NULL, w INT, KEY (k, v));
SET cte_max_recursion_depth = 9000;
INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 9000)
  SELECT i, i % 3, 0, 0 FROM n;
ANALYZE TABLE t;
SELECT COUNT(*) FROM t;
SELECT COUNT(*) FROM t WHERE k = 1;
SELECT id FROM t ORDER BY id LIMIT 5000, 10;
SELECT w FROM t WHERE k = 1 AND v % 9 = 8;
SET optimizer_switch = 'index_condition_pushdown=off';
SELECT w FROM t WHERE k = 1 AND v % 9 = 7;
UPDATE t SET w = 1 WHERE k = 1;
DELETE FROM t WHERE k = 2;
SQL
until grep -qs '^DELETE' ~/mysql/demo-slow.log; do sleep 0.1; done
grep -B3 -E '^(SELECT|UPDATE|DELETE).* (FROM|SET) ' ~/mysql/demo-slow.log | grep -oE 'Rows_sent.*|^(SELECT [^@]*|UPDATE.*|DELETE.*)$'
read_rows() { mysql -N -e "SELECT VARIABLE_VALUE FROM performance_schema.global_status WHERE VARIABLE_NAME = 'Innodb_rows_read'"; }
before=$(read_rows); mysql app -e "SELECT COUNT(*) FROM t" > /dev/null
echo "InnoDB rows read by COUNT(*): $(($(read_rows) - before))"
