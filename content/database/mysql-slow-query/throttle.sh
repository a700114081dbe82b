# check: with=mysql server-args="--slow-query-log=1 --long-query-time=1"
# 限速的额度用完后，没用索引又超阈值的查询也不记；不涉及索引的慢语句照记
mysql app -e "CREATE TABLE t (k INT); INSERT INTO t VALUES (1), (2)"
mysql -e "SET GLOBAL log_queries_not_using_indexes = ON, GLOBAL log_throttle_queries_not_using_indexes = 2"
for i in 1 2 3; do mysql app -e "SELECT k FROM t WHERE k = $i"; done > /dev/null
mysql app -e "SELECT k, SLEEP(0.8) FROM t WHERE k > 0" > /dev/null
mysql app -e "SELECT SLEEP(1.6)" > /dev/null
grep '^SELECT' ~/mysql/demo-slow.log
mysql -e "SET GLOBAL log_queries_not_using_indexes = OFF, GLOBAL log_throttle_queries_not_using_indexes = 0"
mysql app -e "SELECT k, SLEEP(0.9) FROM t WHERE k > 0" > /dev/null
grep '0[.]9' ~/mysql/demo-slow.log
