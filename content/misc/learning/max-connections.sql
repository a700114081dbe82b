-- check
-- MySQL 默认最多 151 个连接
SELECT @@max_connections;
