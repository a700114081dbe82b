# check: with=mysql timeout=240
# innodb_flush_log_at_trx_commit 为 1、2、0：提交 100 次后 kill -9，表里和 binlog 里各剩几行；取 0 时重试到丢为止
commits=100
server=$(cat /run/mysqld/mysqld.pid)
mapfile -d '' command < "/proc/$server/cmdline"
up() { until mysqladmin ping > /dev/null 2>&1; do sleep 0.2; done; }
fsyncs() { mysql -N -e "SHOW GLOBAL STATUS LIKE 'Innodb_os_log_fsyncs'" | cut -f 2; }
mysqladmin shutdown; while kill -0 "$server" 2> /dev/null; do sleep 0.1; done
for when in 1 2 0; do
  for try in $(seq 9); do
    # 把每秒一次的后台刷盘推到 600 秒以后
    "${command[@]}" --innodb-flush-log-at-trx-commit=$when --innodb-flush-log-at-timeout=600 2> log & server=$!
    up
    mysql app -e "DROP TABLE IF EXISTS t; CREATE TABLE t (id INT PRIMARY KEY) STATS_AUTO_RECALC=0; FLUSH BINARY LOGS"
    binlog=$(mysql -N -e "SHOW BINARY LOG STATUS" | cut -f 1)
    sleep 2; before=$(fsyncs)
    for i in $(seq $commits); do echo "INSERT INTO t VALUES ($i);"; done | mysql app
    done=$(($(fsyncs) - before))
    kill -9 $server; wait $server 2> /dev/null
    events=$(mysqlbinlog ~/mysql/"$binlog" 2> /dev/null | grep -c Write_rows)
    "${command[@]}" 2> log & server=$!
    up; rows=$(mysql -N app -e 'SELECT COUNT(*) FROM t')
    mysqladmin shutdown; wait $server
    [ $when -gt 0 ] || [ "$rows" -lt $commits ] && break
  done
  echo "innodb_flush_log_at_trx_commit=$when: an fsync for each commit: $([ $done -ge $commits ] && echo yes || echo no);" \
    "after kill -9: $([ $rows -eq $commits ] && echo $rows rows || echo rows missing) in the table, $events in the binlog"
done
