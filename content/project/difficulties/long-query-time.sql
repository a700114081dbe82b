-- check
-- 慢查询日志默认关着，阈值默认 10 秒；SET GLOBAL 调到 0.05 秒，已有的会话仍是 10 秒；会话里也调了，0.1 秒的语句才记下
SELECT @@global.slow_query_log, @@global.long_query_time;
SET GLOBAL slow_query_log = 1;
SET GLOBAL long_query_time = 0.05;
SELECT SLEEP(0.1);
SHOW SESSION STATUS LIKE 'Slow_queries';
SET long_query_time = 0.05;
SELECT SLEEP(0.1);
SHOW SESSION STATUS LIKE 'Slow_queries';
