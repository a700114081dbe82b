# The auto-increment counter outlives a restart: the deleted highest id is not handed out again (MySQL 9.7.4; MariaDB 10.11.19 prints 1 2 4, too; 2026-11-26)
if command -v mariadbd > /dev/null; then
  mariadb-install-db --no-defaults --datadir="$PWD/d" > init.log 2>&1
  server() { mariadbd "$@"; }; my() { mariadb --no-defaults -N -S "$PWD/s" "$@"; }
else
  mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
  server() { mysqld "$@" --mysqlx=OFF --secure-file-priv=NULL; }
  my() { mysql --no-defaults -uroot -N -S "$PWD/s" "$@"; }
fi
up() { server --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --skip-networking > log 2>&1 &
  until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done; }
down() { my -e SHUTDOWN; wait; }
up
my -e "SELECT VERSION(); CREATE DATABASE app; USE app;
  CREATE TABLE t (id INT PRIMARY KEY AUTO_INCREMENT, c INT);
  INSERT INTO t (c) VALUES (0), (0), (0); DELETE FROM t WHERE id = 3"
down; up
my -e "INSERT INTO app.t (c) VALUES (0); SELECT GROUP_CONCAT(id ORDER BY id SEPARATOR ' ') FROM app.t"
down
