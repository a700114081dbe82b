# check: with=mysql server-args="--slow-query-log=1 --long-query-time=0"
# 整表 COUNT(*) 读过每一行，Rows_examined 却是 0；带条件的照实记；UPDATE、DELETE 的 Rows_sent 是 0
mysql app <<'SQL'
CREATE TABLE t (id INT PRIMARY KEY, k INT NOT NULL, v INT, KEY (k));
SET cte_max_recursion_depth = 9000;
INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 9000) 
  SELECT i, i % 3, 0 FROM n;
SQL
mysql app <<'SQL' > /dev/null
SELECT COUNT(*) FROM t;
SELECT COUNT(*) FROM t WHERE k = 1;
UPDATE t SET v = 1 WHERE k = 1;
DELETE FROM t WHERE k = 2;
SQL
grep -B3 -E '^(SELECT|UPDATE|DELETE).* (FROM|SET) ?' ~/mysql/demo-slow.log |
  grep -oE 'Rows_sent.*|^(SELECT C|UPDATE|DELETE).*'
read_rows() { mysql -N -e "SELECT VARIABLE_VALUE FROM performance_schema.global_status WHERE VARIABLE_NAME = 'Innodb_rows_read'"; }
before=$(read_rows); mysql app -e "SELECT COUNT(*) FROM t" > /dev/null
echo "InnoDB rows read by COUNT(*): $(($(read_rows) - before))"
