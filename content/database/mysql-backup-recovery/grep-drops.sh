# check: with=mysql server-args="--binlog-format=STATEMENT"
# 按行剔除 drop 会丢正文里含 drop 的行；--database 按默认库过滤，丢掉跨库写的
mysql -e "CREATE DATABASE shop; CREATE TABLE shop.orders (memo CHAR(30));
  USE app;  INSERT INTO shop.orders VALUES ('written from app');
  USE shop; INSERT INTO orders VALUES ('please drop by at 9');
  DROP DATABASE shop"
cp ~/mysql/binlog.000001 .
echo '== all'
mysqlbinlog binlog.000001 | grep ^INSERT
echo '== grep -v drop'
mysqlbinlog binlog.000001 | grep -vi drop | grep ^INSERT
echo '== --database=shop'
mysqlbinlog --database=shop binlog.000001 2> warnings | grep ^INSERT
