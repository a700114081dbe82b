# check: with=mariadb server-args="--slow-query-log=1 --long-query-time=5 --log-queries-not-using-indexes=1"
# MariaDB：log_queries_not_using_indexes 连读遍整个索引的查询和整表 COUNT(*) 也记；没有 log_throttle_queries_not_using_indexes
mariadb app <<'SQL' > /dev/null
CREATE TABLE t (id INT PRIMARY KEY, k INT NOT NULL, v INT, KEY (k)) AS SELECT seq AS id, seq AS k, seq AS v FROM seq_1_to_900;
SELECT k FROM t;
SELECT v FROM t ORDER BY id;
SELECT COUNT(*) FROM t;
SELECT v FROM t WHERE k = 7;
SELECT MAX(v) FROM t;
SQL
until grep -qs '^SELECT MAX' ~/mariadb/demo-slow.log; do sleep 0.1; done
grep '^SELECT' ~/mariadb/demo-slow.log
mariadb -e "SELECT @@log_throttle_queries_not_using_indexes" 2>&1 | grep ERROR
