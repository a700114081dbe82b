# check: timeout=240
# 全备、误删、重放、导回：每个选项漏了会怎样，恢复前后数行数与过程、函数、事件、触发器、视图
start() {  # a new server in the folder $1
  mysqld --no-defaults --initialize-insecure --datadir="$PWD/$1" 2> init.log
  mysqld --no-defaults --datadir="$PWD/$1" --socket="$PWD/$1.sock" --mysqlx=OFF --skip-networking \
    --secure-file-priv=NULL $2 > "$1.log" 2>&1 &
  until mysql --no-defaults -uroot -S "$1.sock" -e 'DO 1' 2> /dev/null; do sleep 0.2; done; }
online() { mysql --no-defaults -uroot -S online.sock -N "$@"; }
spare() { mysql --no-defaults -uroot -S spare.sock -N "$@"; }
plain() { mysql --no-defaults -uroot -S plain.sock -N "$@"; }
dump() { mysqldump --no-defaults -uroot "$@" 2> dump.log; }
count() { "$1" -e "SELECT CONCAT_WS(' ', 'routines', (SELECT COUNT(*) FROM information_schema.ROUTINES
  WHERE ROUTINE_SCHEMA = 'shop'), 'events', (SELECT COUNT(*) FROM information_schema.EVENTS
  WHERE EVENT_SCHEMA = 'shop'), 'triggers', (SELECT COUNT(*) FROM information_schema.TRIGGERS
  WHERE TRIGGER_SCHEMA = 'shop'), 'views', (SELECT COUNT(*) FROM information_schema.VIEWS
  WHERE TABLE_SCHEMA = 'shop'), 'orders', (SELECT COUNT(*) FROM shop.orders),
  'posts', (SELECT COUNT(*) FROM blog.posts))" 2>&1; }
start online; start spare --event-scheduler=OFF; start plain --event-scheduler=OFF
online -e "SELECT VERSION(), @@log_bin, @@binlog_format, @@gtid_mode, @@event_scheduler"
online -e "CREATE DATABASE shop; CREATE DATABASE blog; USE shop;
  CREATE TABLE orders (id INT PRIMARY KEY, memo VARCHAR(20)); CREATE TABLE blog.posts (id INT PRIMARY KEY);
  CREATE PROCEDURE p() SELECT 1; CREATE FUNCTION f() RETURNS INT DETERMINISTIC RETURN 1;
  CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DO 1; CREATE VIEW v AS SELECT * FROM orders;
  CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW SET NEW.id = NEW.id; CREATE USER app;
  INSERT INTO orders VALUES (1, 'a'), (2, 'b'); INSERT INTO blog.posts VALUES (1)"
dump -S online.sock --single-transaction --source-data=2 --all-databases > plain.sql
dump -S online.sock --single-transaction --source-data=2 --all-databases --flush-privileges --routines --events > full.sql
grep -om1 'SOURCE_LOG_FILE=.*' full.sql
online -e "GRANT SELECT ON shop.* TO app; INSERT INTO shop.orders VALUES (3, 'c'); INSERT INTO blog.posts VALUES (2)"
printf "SET binlog_format = STATEMENT; INSERT INTO shop.orders VALUES (4, 'x\0y');" |
  online --binary-mode
echo '== before'; count online
online -c -e "/* app */ drop schema shop"
online -e "INSERT INTO blog.posts VALUES (3); FLUSH BINARY LOGS"
cp online/binlog.000001 .
echo "== grep '^DROP DATABASE' finds $(mysqlbinlog binlog.000001 | grep -ac '^DROP DATABASE')"
mysqlbinlog binlog.000001 | grep -aiE '^# at|drop[[:space:]]+(database|schema)' |
  grep -aiE -B2 -A1 'drop[[:space:]]' | tee found.txt
first=$(grep -om1 'SOURCE_LOG_POS=[0-9]*' full.sql | cut -d= -f2)
stop=$(sed -n '1s/# at //p' found.txt); next=$(sed -n '$s/# at //p' found.txt)
plain < plain.sql; echo '== full dump without the options'; count plain
spare < full.sql; echo '== full dump with them'; count spare
replay() { mysqlbinlog "$@" binlog.000001; }
echo '== replay after the dump without --flush-privileges'
replay --start-position="$first" --stop-position="$stop" | plain --binary-mode 2>&1; count plain
echo '== after FLUSH PRIVILEGES by hand'
plain -e 'FLUSH PRIVILEGES'
replay --start-position="$first" --stop-position="$stop" | plain --binary-mode 2>&1; count plain
echo '== after the dump with it, replay without --binary-mode'
replay --start-position="$first" --stop-position="$stop" | spare 2>&1 | cut -c1-70; count spare
echo '== and with it, then past the DROP'
replay --start-position="$first" --stop-position="$stop" | spare --binary-mode
replay --start-position="$next" | spare --binary-mode; count spare
echo '== back: GTIDs in the file'
dump -S spare.sock --databases shop > shop.sql; online < shop.sql 2>&1 | cut -c1-120
pos() { online -e 'SHOW BINARY LOG STATUS' | cut -f2; }
before=$(pos); online --force < shop.sql > force.log 2>&1
echo "forced: binlog at $before before, $(pos) after"; count online
online -e "DROP DATABASE shop"
echo '== back: --set-gtid-purged=OFF alone'
dump -S spare.sock --set-gtid-purged=OFF --databases shop | online; count online
online -e "DROP DATABASE shop"
echo '== back: with --routines --events, too'
dump -S spare.sock --set-gtid-purged=OFF --routines --events --databases shop | online; count online
echo '== the same events again on the server that wrote them: skipped in silence, unless --skip-gtids'
online -e "DELETE FROM blog.posts WHERE id = 3"
replay --start-position="$next" | online --binary-mode; online -e "SELECT COUNT(*) FROM blog.posts"
replay --skip-gtids --start-position="$next" | online --binary-mode; online -e "SELECT COUNT(*) FROM blog.posts"
for s in online spare plain; do mysqladmin --no-defaults -uroot -S $s.sock shutdown; done; wait
