# check: with=mysql timeout=120
# 事务写进 binlog 先于对别人可见：半同步复制等副本确认时，binlog 里已有新值，别的连接读到的还是旧值
export MYSQL_PWD=dev
sql() { mysql -h 127.0.0.1 -u dev app -N -e "$1"; }
sql "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 20)"
sql "INSTALL PLUGIN rpl_semi_sync_source SONAME 'semisync_source.so'"
sql "SET GLOBAL rpl_semi_sync_source_timeout = 600000, GLOBAL rpl_semi_sync_source_enabled = 1"
sql "SELECT @@rpl_semi_sync_source_wait_point"
sql "UPDATE t SET v = 21 WHERE id = 1" &
until grep -A6 '^### UPDATE' changes 2> /dev/null | grep '@2=21'; do
  mysqlbinlog -h 127.0.0.1 -u dev --read-from-remote-server -v --base64-output=decode-rows \
    binlog.000001 > changes 2> /dev/null
done
echo "another connection reads $(sql 'SELECT v FROM t')"
sql "SET GLOBAL rpl_semi_sync_source_enabled = 0"
wait
echo "after the commit it reads $(sql 'SELECT v FROM t')"
