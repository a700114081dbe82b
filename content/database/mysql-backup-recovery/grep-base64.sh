# check: with=mysql
# 行格式：行的内容是 Base64，里面恰有 drop 时，按行剔除就丢掉那行数据，重放不报错
mysql -e "CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, memo VARBINARY(90))"
for pad in '' 00 0000; do  # Base64 takes three bytes at a time: one of the three offsets gives drop
  mysql -e "INSERT INTO shop.orders VALUES (LENGTH('$pad') / 2, UNHEX(CONCAT('$pad', REPEAT('76BA29', 20))))"
done
mysql -N -e 'SELECT @@binlog_format; SELECT id FROM shop.orders; DROP DATABASE shop'
mysqlbinlog --skip-gtids ~/mysql/binlog.000001 | grep -v 'drop\|DROP' > rest.sql
echo '== grep -v drop, replayed'
mysql < rest.sql && mysql -N -e 'SELECT id FROM shop.orders'
