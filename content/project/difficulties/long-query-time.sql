-- check
-- 慢查询日志的阈值默认 10 秒
SELECT @@global.long_query_time;
