-- check: server=postgresql
-- PostgreSQL 18 的跳跃扫描：取整行也用得上，IN 也用得上
SET max_parallel_maintenance_workers = 0;
CREATE TABLE visit (id INT PRIMARY KEY, channel INT NOT NULL, day INT NOT NULL, note CHAR(50) NOT NULL);
INSERT INTO visit SELECT i, i % 5, i % 997, 'x' FROM generate_series(1, 100000) i;
CREATE INDEX c_d ON visit (channel, day);
VACUUM (ANALYZE, PARALLEL 0) visit;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF) SELECT * FROM visit WHERE day = 5;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF) SELECT channel, day FROM visit WHERE day IN (5, 7);
