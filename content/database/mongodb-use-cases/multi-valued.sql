-- check
-- MySQL 也能给 JSON 数组建多值索引，MEMBER OF 查得到、用得上
CREATE TABLE article_doc (id INT PRIMARY KEY, doc JSON, INDEX tags ((CAST(doc->'$.tags' AS CHAR(20) ARRAY)))) STATS_SAMPLE_PAGES=10000;
INSERT INTO article_doc WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 900)
  SELECT i, JSON_OBJECT('tags', JSON_ARRAY(CONCAT('t', i), CONCAT('t', i + 1))) FROM n;
ANALYZE TABLE article_doc;
SELECT id FROM article_doc WHERE 't7' MEMBER OF (doc->'$.tags');
EXPLAIN FORMAT=TRADITIONAL SELECT id FROM article_doc WHERE 't7' MEMBER OF (doc->'$.tags');
