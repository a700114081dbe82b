-- check: server=mariadb
-- MariaDB 还有查询缓存，默认关闭
SELECT VERSION(), @@query_cache_type;
