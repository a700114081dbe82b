-- check: server=postgresql
-- PostgreSQL：事务里一条语句出错，整个事务作废，COMMIT 等于 ROLLBACK；DDL 可以回滚
CREATE TABLE account (id INT PRIMARY KEY, balance INT NOT NULL CHECK (balance >= 0));
INSERT INTO account VALUES (1, 100), (2, 100);
\set QUIET off
BEGIN;
UPDATE account SET balance = balance + 150 WHERE id = 2;
UPDATE account SET balance = balance - 150 WHERE id = 1;
SELECT * FROM account;
COMMIT;
SELECT * FROM account ORDER BY id;
BEGIN;
CREATE TABLE log (id INT);
ROLLBACK;
SELECT to_regclass('log') IS NULL AS gone;
