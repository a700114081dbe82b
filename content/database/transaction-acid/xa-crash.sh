# check: with=mysql timeout=120 server-args="--log-error-verbosity=3"
# 提交到一半杀死服务器：还没写进 binlog 的，重启时回滚；已写进 binlog 的，重启时提交；自己 XA PREPARE 的，重启后还在
mysql app -e "CREATE TABLE t (id INT PRIMARY KEY)"
for how in 'write:error=EIO:signal=KILL' 'fdatasync:signal=KILL'; do
  server=$(cat /run/mysqld/mysqld.pid)
  mapfile -d '' command < "/proc/$server/cmdline"
  binlog=$(mysql -N -e "SHOW BINARY LOG STATUS" | cut -f 1)
  : > attach.log
  strace -f -p "$server" -P ~/mysql/"$binlog" -e trace=write,fdatasync -e inject="$how" 2> attach.log &
  until grep -qs attached attach.log; do sleep 0.1; done
  sleep 1
  id=$((id + 1))
  timeout 60 mysql app -e "INSERT INTO t VALUES ($id)" 2>&1
  while kill -0 "$server" 2> /dev/null; do sleep 0.1; done
  echo "killed at the ${how%%:*} to the binlog, which then holds $(mysqlbinlog ~/mysql/"$binlog" 2> /dev/null | grep -c Write_rows) row event"
  "${command[@]}" 2> log & disown
  until mysqladmin ping > /dev/null 2>&1; do sleep 0.2; done
  grep -oE '[0-9]+ transactions? in prepared state.*|Successfully .*' log
  echo "rows with id $id: $(mysql -N app -e "SELECT COUNT(*) FROM t WHERE id = $id")"
done
mysql app -e "XA START 'mine'; INSERT INTO t VALUES (3); XA END 'mine'; XA PREPARE 'mine'"
server=$(cat /run/mysqld/mysqld.pid)
kill -9 "$server"; while kill -0 "$server" 2> /dev/null; do sleep 0.1; done
"${command[@]}" 2> log & disown
until mysqladmin ping > /dev/null 2>&1; do sleep 0.2; done
echo "XA PREPARE, then kill -9: XA RECOVER shows $(mysql -N -e 'XA RECOVER' | cut -f 4)"
mysqladmin shutdown
