# On MariaDB slow_query_log has a session value, too: a connection made before SET GLOBAL still logs nothing (MariaDB 10.11.19, 2026-11-26)
mariadb-install-db --no-defaults --datadir="$PWD/d" > init.log 2>&1
mariadbd --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --skip-networking \
  --slow-query-log-file="$PWD/slow.log" > log 2>&1 &
my() { mariadb --no-defaults -N -S "$PWD/s" "$@"; }
until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done
my -e 'SELECT VERSION(), @@slow_query_log, @@log_slow_admin_statements, @@log_slow_slave_statements'
{ echo "SET long_query_time = 0.1;"; sleep 2; echo "DO SLEEP(0.3);
  SELECT 'old', @@GLOBAL.slow_query_log, @@SESSION.slow_query_log;"; } | my &
old=$!; sleep 1; my -e 'SET GLOBAL slow_query_log = ON, GLOBAL long_query_time = 0.1'; wait $old
my -e "DO SLEEP(0.4);
  SELECT 'new', @@GLOBAL.slow_query_log, @@SESSION.slow_query_log"
grep -o '^DO SLEEP.*' slow.log
mariadb-admin --no-defaults -S "$PWD/s" shutdown; wait
