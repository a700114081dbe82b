# check: timeout=120
# 设为 1，每次提交都把 redo log 刷盘；设为 2，只有后台每秒一次，500 次提交用不到 500 次
my() { mysql --no-defaults -uroot -N -S "$PWD/s" "$@"; }
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --mysqlx=OFF --skip-networking \
  --skip-log-bin --secure-file-priv=NULL > log 2>&1 &
until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done
my -e 'CREATE DATABASE app; CREATE TABLE app.t (n INT); INSERT INTO app.t VALUES (0)'
count() { my -e "SHOW GLOBAL STATUS LIKE 'Innodb_os_log_fsyncs'" | cut -f2; }
for value in 1 2; do
  my -e "SET GLOBAL innodb_flush_log_at_trx_commit = $value"
  before=$(count)
  for _ in $(seq 500); do echo 'UPDATE app.t SET n = n + 1;'; done | my
  echo "innodb_flush_log_at_trx_commit $value, 500 commits:" \
    "$([ $(($(count) - before)) -ge 500 ] && echo 'a log fsync for each' || echo 'fewer log fsyncs')"
done
my -e SHUTDOWN; wait
