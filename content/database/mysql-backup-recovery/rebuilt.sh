# check: with=mysql fails
# 删库后又被重建：导回旧库时 DROP TABLE IF EXISTS 悄悄盖掉新行；在旧库上重放后一段则停在 1007
build="CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, memo CHAR(3)); INSERT INTO shop.orders VALUES"
mysql -e "$build (1, 'old')"
mysqldump --set-gtid-purged=OFF --databases shop > shop.sql
mysql -e "DROP DATABASE shop; FLUSH BINARY LOGS; $build (1, 'new'), (2, 'new')"
cp ~/mysql/binlog.000002 .
grep -o '^DROP TABLE IF EXISTS' shop.sql
mysql -N -e 'SELECT * FROM shop.orders'
echo '== the old database is imported'; mysql < shop.sql; mysql -N -e 'SELECT * FROM shop.orders'
echo '== what came after the DROP is replayed on it'
mysqlbinlog --skip-gtids binlog.000002 | mysql --binary-mode 2>&1
