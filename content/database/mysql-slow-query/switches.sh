# check: with=mysql
# MySQL 9.7 的默认值；slow_query_log 没有会话值，旧连接立即生效；SET PERSIST 与 log_output = TABLE
q() { mysql -N "$@" 2>&1; }
q -e "SELECT VERSION(); SELECT @@performance_schema, @@log_slow_admin_statements, @@log_slow_replica_statements,
  @@min_examined_row_limit, @@log_output, @@slow_query_log_file"
hostname
mkfifo old; q < old & exec 3> old
echo "SET long_query_time = 0.1;" >&3
until [ "$(q -e 'SHOW PROCESSLIST' | grep -c dev)" = 2 ]; do sleep 0.1; done
q -e "SET GLOBAL slow_query_log = ON"
echo "DO SLEEP(0.3);" >&3; exec 3>&-; wait
grep -o 'DO SLEEP.*' ~/mysql/demo-slow.log
q -e "SELECT @@SESSION.slow_query_log"
q -e "SET PERSIST long_query_time = 0.5" && grep -o '"long_query_time"' ~/mysql/mysqld-auto.cnf
q -e "SET GLOBAL log_output = 'TABLE'; DO SLEEP(0.6)"
q -e "SET long_query_time = 0.1; DO SLEEP(0.3); SELECT CONVERT(sql_text USING utf8mb4) FROM mysql.slow_log"
