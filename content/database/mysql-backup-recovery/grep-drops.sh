# check: with=mysql server-args="--binlog-format=STATEMENT"
# 语句格式：按行剔除 drop 会丢正文里含 drop 的行，重放停在 1790；--database 按默认库过滤，丢掉跨库写的；按位置截断都在
mysql -e "CREATE DATABASE shop; CREATE TABLE shop.orders (memo CHAR(30));
  USE app;  INSERT INTO shop.orders VALUES ('written from app');
  USE shop; INSERT INTO orders VALUES ('please drop by at 9');
  DROP DATABASE shop; CREATE DATABASE late"
cp ~/mysql/binlog.000001 .
echo '== all'
mysqlbinlog binlog.000001 | grep ^INSERT
echo '== grep -v drop'
mysqlbinlog binlog.000001 | grep -vi drop > rest.sql
grep ^INSERT rest.sql
echo '== --database=shop'
mysqlbinlog --database=shop binlog.000001 2> warnings | grep ^INSERT
echo '== --stop-position'
stop=$(mysqlbinlog binlog.000001 | grep -E '^# at|^DROP' | grep -B2 ^DROP | grep -om1 '[0-9]*$')
mysqlbinlog --stop-position="$stop" binlog.000001 | grep -E '^(INSERT|DROP)'
echo '== grep -v drop, replayed'
mysql -e 'DROP DATABASE late; RESET BINARY LOGS AND GTIDS'
mysql < rest.sql 2>&1 | cut -d. -f1,2
mysql -N -e "SELECT * FROM shop.orders; SHOW DATABASES LIKE 'late'"
