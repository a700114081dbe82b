-- check
-- 分区表的每个分区各有自己的聚簇索引（PRIMARY）和二级索引（age）
CREATE TABLE p (id INT PRIMARY KEY, age INT, INDEX age (age)) PARTITION BY HASH (id) PARTITIONS 2;
ANALYZE TABLE p;
SELECT DISTINCT table_name, index_name FROM mysql.innodb_index_stats WHERE database_name = 'app' ORDER BY 1, 2 DESC;
