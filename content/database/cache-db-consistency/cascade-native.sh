# check: with=mysql server-args="--innodb-native-foreign-keys=ON" timeout=120
# innodb_native_foreign_keys=ON：级联删除的子行不进 binlog
export MYSQL_PWD=dev
sql() { mysql -h 127.0.0.1 -u dev app -N -e "$1"; }
sql "CREATE TABLE parent (id INT PRIMARY KEY); INSERT INTO parent VALUES (1)"
sql "CREATE TABLE child (id INT PRIMARY KEY, p INT, FOREIGN KEY (p) REFERENCES parent (id) ON DELETE CASCADE)"
sql "INSERT INTO child VALUES (77, 1); SHOW VARIABLES LIKE 'innodb_native_foreign_keys'"
sql "DELETE FROM parent; SELECT COUNT(*) FROM child"
mysqlbinlog -h 127.0.0.1 -u dev --read-from-remote-server -v --base64-output=decode-rows \
  binlog.000001 2> /dev/null | grep -E '^### DELETE'
