-- check
-- 慢查询日志默认关着，阈值默认 10 秒；打开并把阈值调到 0.05 秒，0.1 秒的语句就记下
SELECT @@global.slow_query_log, @@global.long_query_time;
SET GLOBAL slow_query_log = 1;
SELECT SLEEP(0.1);
SHOW SESSION STATUS LIKE 'Slow_queries';
SET long_query_time = 0.05;
SELECT SLEEP(0.1);
SHOW SESSION STATUS LIKE 'Slow_queries';
