# check: with=mysql timeout=120
# 行格式的 binlog 里有改前改后的整行，只有提交了的才写进去；回滚的不在里面
export MYSQL_PWD=dev
sql() { mysql -h 127.0.0.1 -u dev app -N -e "$1"; }
sql "CREATE TABLE t (id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 20)"
sql "SELECT @@log_bin, @@binlog_format, @@binlog_row_image"
sql "BEGIN; UPDATE t SET v = 99 WHERE id = 1; ROLLBACK"
sql "UPDATE t SET v = 21 WHERE id = 1"
mysqlbinlog -h 127.0.0.1 -u dev --read-from-remote-server -v --base64-output=decode-rows \
  binlog.000001 > changes 2> /dev/null
grep -A6 '^### UPDATE' changes
echo "rolled back values in it: $(grep -c '=99' changes)"
