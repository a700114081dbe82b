# check: with=mysql timeout=120
# 20 次提交，看落盘的次序：先 redo 日志，后 binlog
mysql app -e "CREATE TABLE t (id INT PRIMARY KEY)"
server=$(cat /run/mysqld/mysqld.pid)
: > attach.log
strace -f -y -p "$server" -e trace=fsync,fdatasync -o trace 2> attach.log & tracer=$!
until grep -qs attached attach.log; do sleep 0.1; done
sleep 1
for id in $(seq 20); do
  from=$(($(wc -l < trace) + 1))
  mysql app -e "INSERT INTO t VALUES ($id)"
  tail -n +$from trace | sed -nE 's/.* (f[a-z]+)\(.*(ib_redo|binlog).*/\1 \2/p' | uniq | head -2 | paste -sd ' '
done | sort | uniq -c
kill $tracer; wait $tracer
mysqladmin shutdown
