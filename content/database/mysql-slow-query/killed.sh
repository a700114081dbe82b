# check: with=mysql server-args="--slow-query-log=1 --long-query-time=1"
# EXPLAIN FOR CONNECTION 看正在跑的语句的计划；KILL QUERY 停掉的进慢日志，KILL 断开的不进
mysql app -e "CREATE TABLE t (k INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 1), (2, 2)"
for how in 'KILL QUERY' KILL; do
  mysql app -e "SELECT SUM(SLEEP(9)), '$how' FROM t" 2>&1 | grep -o 'ERROR [0-9]*' &
  sleep 2
  id=$(mysql -N -e "SELECT id FROM performance_schema.processlist WHERE info LIKE 'SELECT SUM%'")
  mysql app -e "EXPLAIN FORMAT=TRADITIONAL FOR CONNECTION $id" | cut -f 3,5
  mysql -e "$how $id"
  wait
done
sleep 1
grep '^SELECT SUM' ~/mysql/demo-slow.log
