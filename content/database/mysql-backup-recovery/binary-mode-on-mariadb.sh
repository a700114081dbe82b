# MariaDB's default MIXED binlog keeps the text of an INSERT: a replay without --binary-mode turns its \r\n into \n in silence, and stops at a NUL byte, and so does what comes after; a GRANT stops a replay on accounts that were imported but not flushed (MariaDB 10.11.19, 2026-11-26)
start() {  # a new server in the folder $1
  mariadb-install-db --no-defaults --datadir="$PWD/$1" > init.log 2>&1
  mariadbd --no-defaults --datadir="$PWD/$1" --socket="$PWD/$1.sock" --skip-networking \
    --server-id=1 $2 > "$1.log" 2>&1 &
  until mariadb --no-defaults -S "$1.sock" -e 'DO 1' 2> /dev/null; do sleep 0.2; done; }
online() { mariadb --no-defaults -N -S online.sock "$@"; }
spare() { mariadb --no-defaults -N -S spare.sock "$@"; }
start online --log-bin=binlog; start spare
online -e 'SELECT VERSION(), @@binlog_format'
online -e 'CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY, memo VARCHAR(9))'
printf "INSERT INTO shop.orders VALUES (0, 'x\r\ny'); INSERT INTO shop.orders VALUES (1, 'x\0y');
  INSERT INTO shop.orders VALUES (2, 'z')" | online --binary-mode
mariadb-binlog online/binlog.000001 > replay.sql
echo '== without'; spare < replay.sql 2>&1 | cut -c1-75; spare -e 'SELECT id, HEX(memo) FROM shop.orders'
spare -e 'DROP DATABASE shop'
echo '== with'; spare --binary-mode < replay.sql; spare -e 'SELECT id, HEX(memo) FROM shop.orders'
echo '== GRANT after a dump without --flush-privileges'
online -e 'CREATE USER app'; mariadb-dump --no-defaults -S online.sock --all-databases > plain.sql
mariadb-dump --no-defaults -S online.sock --flush-privileges --all-databases > full.sql
online -e 'FLUSH BINARY LOGS; GRANT SELECT ON shop.* TO app; INSERT INTO shop.orders VALUES (3, 0)'
for f in plain full; do
  spare < $f.sql; mariadb-binlog online/binlog.000002 | spare --binary-mode 2>&1 | grep ^ERROR
  spare -e "SELECT '$f', MAX(id) FROM shop.orders"; done
for s in online spare; do mariadb-admin --no-defaults -S $s.sock shutdown; done; wait
