# check: with=mysql
# 改全局阈值，已有的会话不变；重置会话（不重连）之后换成新值
mysql -N --commands=ON --named-commands <<'SQL'
SET GLOBAL long_query_time = 0.5;
SELECT 'old session', @@SESSION.long_query_time;
resetconnection
SELECT 'after reset', @@SESSION.long_query_time;
SQL
