-- check
-- 每个写都幂等，迟到的重试照样盖掉后来的写；带上版本号，影响 0 行
CREATE TABLE doc (id INT PRIMARY KEY, body VARCHAR(9), version INT);
INSERT INTO doc VALUES (1, 'old', 1), (2, 'old', 1);
UPDATE doc SET body = 'A' WHERE id = 1;
UPDATE doc SET body = 'B' WHERE id = 1;
UPDATE doc SET body = 'A' WHERE id = 1;
UPDATE doc SET body = 'A', version = version + 1 WHERE id = 2 AND version = 1;
UPDATE doc SET body = 'B', version = version + 1 WHERE id = 2 AND version = 2;
UPDATE doc SET body = 'A', version = version + 1 WHERE id = 2 AND version = 1;
SELECT ROW_COUNT();
SELECT * FROM doc;
