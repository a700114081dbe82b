# check: with=mysql server-args="--slow-query-log=1 --long-query-time=0"
# IN 列表长短不同：mysqldumpslow 分成几类，语句摘要合为一类
mysql app <<'SQL' > /dev/null
CREATE TABLE t (id INT PRIMARY KEY);
SELECT id FROM t WHERE id IN (1);
SELECT id FROM t WHERE id IN (1, 2);
SELECT id FROM t WHERE id IN (1, 2, 3);
SQL
mysqldumpslow ~/mysql/demo-slow.log 2>/dev/null | grep -o 'SELECT id.*' | sort
mysql -N -e "SELECT DIGEST_TEXT, COUNT_STAR FROM performance_schema.events_statements_summary_by_digest WHERE DIGEST_TEXT LIKE '%IN (%'"
