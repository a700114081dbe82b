# check: with=mysql server-args="--slow-query-log=1 --long-query-time=1"
# 没超阈值的不记；log_queries_not_using_indexes 不管快慢都记，读遍整个索引的和整表 COUNT(*) 除外，后者没有索引也不记；管理语句要另开；阈值 0 全记
mysql app -e "CREATE TABLE t (id INT AUTO_INCREMENT PRIMARY KEY, k INT); INSERT INTO t (k) VALUES (1), (2)"
logged() { grep -cE "$1" ~/mysql/demo-slow.log; }
mysql app -e "SELECT k FROM t WHERE k = 1" > /dev/null
echo "by default: $(logged '^SELECT')"
mysql app -e "SET GLOBAL log_queries_not_using_indexes = ON; SELECT k FROM t WHERE k = 1" > /dev/null
echo "log_queries_not_using_indexes: $(logged '^SELECT k')"
mysql app -e "CREATE TABLE n (v INT); SELECT COUNT(*) FROM t; SELECT COUNT(*) FROM n; SELECT id FROM t ORDER BY id; SELECT COUNT(v) FROM n" > /dev/null
until [ "$(logged 'COUNT[(]v')" = 1 ]; do sleep 0.1; done
echo "COUNT(*): $(logged '^SELECT COUNT[(][*]'), without any index, too; the whole index: $(logged '^SELECT id'); COUNT(v) without an index: $(logged 'COUNT[(]v')"
mysql app -e "SET GLOBAL log_queries_not_using_indexes = OFF, GLOBAL log_throttle_queries_not_using_indexes = 10"
mysql app -e "SET SESSION long_query_time = 0; ALTER TABLE t ADD COLUMN a INT; CREATE INDEX i ON t (k)"
echo "ALTER TABLE, CREATE INDEX: $(logged '(ALTER TABLE|CREATE INDEX)')"
mysql app -e "SET SESSION long_query_time = 0, GLOBAL log_slow_admin_statements = ON; ALTER TABLE t ADD COLUMN b INT; DROP INDEX i ON t"
echo "log_slow_admin_statements: $(logged '(ALTER TABLE|DROP INDEX)')"
mysql app -e "SET SESSION long_query_time = 0; SELECT 'x'" > /dev/null
echo "long_query_time = 0: $(logged "^SELECT 'x'")"
