# check: with=mariadb
# MariaDB 的默认值；slow_query_log 另有会话值，旧连接里还是关着；没有 SET PERSIST
q() { mariadb -N "$@" 2>&1; }
q -e "SELECT @@slow_query_log, @@long_query_time, @@performance_schema, @@log_slow_admin_statements, @@log_slow_slave_statements"
{ echo "SET long_query_time = 0.1;"; sleep 2; echo "DO SLEEP(0.3);
  SELECT 'old', @@GLOBAL.slow_query_log, @@SESSION.slow_query_log;"; } | q &
sleep 1; q -e 'SET GLOBAL slow_query_log = ON, GLOBAL long_query_time = 0.1'; wait
q -e "DO SLEEP(0.4); SELECT 'new', @@GLOBAL.slow_query_log, @@SESSION.slow_query_log"
grep -o '^DO SLEEP.*' ~/mariadb/demo-slow.log
q -e 'SET PERSIST long_query_time = 1' | grep -o 'ERROR [0-9]*'
