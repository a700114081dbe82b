# check: with=mysql server-args="--slow-query-log=1 --long-query-time=1"
# mysqldumpslow 默认从时间里减去 Lock_time：等行锁几秒的更新记成 0 秒，排到睡 2 秒的查询后面；加 -l 才不减，排在前面
mysql app -e "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 0)"
mysql app -e "BEGIN; UPDATE t SET v = 1 WHERE id = 1; DO SLEEP(7); COMMIT" &
until mysql -e "SHOW PROCESSLIST" | grep -q 'DO SLEEP'; do :; done
mysql app -e "UPDATE t SET v = 20 WHERE id = 1"
wait
mysql app -e "SELECT SLEEP(2) FROM t" > /dev/null
for option in '' -l; do
  echo "mysqldumpslow -s t $option"
  mysqldumpslow -s t $option ~/mysql/demo-slow.log 2> /dev/null | grep -E -B1 '^  (UPDATE|SELECT SLEEP)' | grep -oE 'Time=0|(UPDATE|SELECT).*'
done
