-- check
-- MySQL 9.7 的默认值：binlog 开启、行格式、保留 30 天，事件调度器与 GTID 开启
SELECT VERSION(), @@log_bin, @@binlog_format, @@gtid_mode;
SELECT @@binlog_expire_logs_seconds, @@binlog_expire_logs_seconds / 86400 AS days;
SHOW VARIABLES LIKE 'event_scheduler';
