# check: with=mariadb server-args="--log-bin=binlog --server-id=1"
# MariaDB 默认 MIXED：重放不加 --binary-mode，CRLF 变成 LF，遇到 NUL 就停
mariadb -N -e 'SELECT @@binlog_format'
mariadb -e 'CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, memo VARCHAR(9))'
printf "INSERT INTO shop.orders VALUES (0, 'x\r\ny'); INSERT INTO shop.orders VALUES (1, 'x\0y');
  INSERT INTO shop.orders VALUES (2, 'z')" | mariadb --binary-mode
mariadb -e 'FLUSH BINARY LOGS'
mariadb-binlog ~/mariadb/binlog.000001 > replay.sql
for option in '' --binary-mode; do
  mariadb -e 'DROP DATABASE shop'
  echo "== mariadb $option"
  mariadb $option < replay.sql 2>&1 | cut -c1-75
  mariadb -N -e 'SELECT id, HEX(memo) FROM shop.orders'
done
