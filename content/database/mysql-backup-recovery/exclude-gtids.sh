# check: with=mysql
# 用 GTID 跳过误删：重放时排除 DROP 那个事务，前后的写入都在
mysql -e "CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY); CREATE TABLE app.posts (id INT PRIMARY KEY);
  INSERT INTO shop.orders VALUES (1), (2); DROP DATABASE shop; INSERT INTO app.posts VALUES (3)"
cp ~/mysql/binlog.000001 .
gtid=$(mysqlbinlog binlog.000001 | grep -aE "GTID_NEXT= '|^DROP DATABASE" | grep -aB1 '^DROP' | grep -oP "GTID_NEXT= '\K[^']+")
mysql -e 'DROP TABLE app.posts; RESET BINARY LOGS AND GTIDS'
mysqlbinlog --exclude-gtids="$gtid" binlog.000001 | mysql --binary-mode
mysql -N -e "SELECT 'orders', COUNT(*) FROM shop.orders; SELECT 'posts', COUNT(*) FROM app.posts"
