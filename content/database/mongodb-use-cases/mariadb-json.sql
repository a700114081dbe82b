-- check: server=mariadb
-- 同样的语句在 MariaDB 上也能用；那里的 JSON 列其实是 longtext
CREATE TABLE article_doc (id INT PRIMARY KEY, doc JSON);
INSERT INTO article_doc VALUES (1, '{"tags": ["mysql", "x"], "author": {"name": "w"}}');
SELECT JSON_VALUE(doc, '$.author.name') AS author, JSON_VALUE(doc, '$.autor.name') AS typo
FROM article_doc WHERE JSON_CONTAINS(doc, '"x"', '$.tags');
SELECT DATA_TYPE, COLUMN_TYPE FROM information_schema.COLUMNS WHERE TABLE_NAME = 'article_doc' AND COLUMN_NAME = 'doc';
