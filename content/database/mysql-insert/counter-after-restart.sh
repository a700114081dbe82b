# check: timeout=120
# 自增计数器重启也不倒退：删掉最大的一行再重启，下一个仍是新号
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
my() { mysql --no-defaults -uroot -N -S "$PWD/s" "$@"; }
up() {
  mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --skip-networking \
    --mysqlx=OFF --secure-file-priv=NULL > log 2>&1 &
  until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done
}
down() { my -e SHUTDOWN; wait; }
up
my -e "SELECT VERSION(); CREATE DATABASE app; USE app;
  CREATE TABLE t (id INT PRIMARY KEY AUTO_INCREMENT, c INT);
  INSERT INTO t (c) VALUES (0), (0), (0); DELETE FROM t WHERE id = 3"
down
up
my -e "INSERT INTO app.t (c) VALUES (0); SELECT GROUP_CONCAT(id ORDER BY id SEPARATOR ' ') FROM app.t"
down
