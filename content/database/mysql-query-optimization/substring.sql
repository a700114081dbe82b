-- check
-- ngram 分词的全文索引找得到中间的子串；含停用词 a、i 的片段不入索引，找 data 没有结果
CREATE TABLE member (id INT PRIMARY KEY, phone CHAR(11));
SET cte_max_recursion_depth = 20000;
INSERT INTO member WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i, 13000000000 + i FROM n;
ALTER TABLE member ADD FULLTEXT INDEX part (phone) WITH PARSER ngram;
SELECT id FROM member WHERE phone LIKE '%9876%';
SELECT id FROM member WHERE MATCH (phone) AGAINST ('9876' IN BOOLEAN MODE);
EXPLAIN FORMAT=TRADITIONAL SELECT id FROM member WHERE MATCH (phone) AGAINST ('9876' IN BOOLEAN MODE);
CREATE TABLE word (id INT PRIMARY KEY, name CHAR(20), FULLTEXT INDEX part (name) WITH PARSER ngram);
INSERT INTO word VALUES (1, 'metadata'), (2, 'mysql');
SELECT id, name FROM word WHERE name LIKE '%data%';
SELECT id, name FROM word WHERE MATCH (name) AGAINST ('data' IN BOOLEAN MODE);
SELECT id, name FROM word WHERE MATCH (name) AGAINST ('ysq' IN BOOLEAN MODE);
SELECT * FROM information_schema.innodb_ft_default_stopword WHERE LENGTH(value) = 1;
