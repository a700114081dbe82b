-- check
-- INSERT IGNORE 连截断也放过；REPLACE 换掉旧行，编号变了；ON DUPLICATE KEY UPDATE 撞上哪个唯一键都算
CREATE TABLE orders (id INT AUTO_INCREMENT PRIMARY KEY, k VARCHAR(9) UNIQUE, sku VARCHAR(4) NOT NULL, code CHAR(2) UNIQUE);
INSERT INTO orders (k, sku, code) VALUES ('key-1', 'A1', 'c1');
INSERT IGNORE INTO orders (k, sku, code) VALUES ('key-2', 'A1-too-long', 'c2');
SELECT * FROM orders ORDER BY id;
REPLACE INTO orders (k, sku, code) VALUES ('key-1', 'A1', 'c1');
SELECT * FROM orders ORDER BY id;
INSERT INTO orders (k, sku, code) VALUES ('key-9', 'B2', 'c2') ON DUPLICATE KEY UPDATE sku = 'B2';
SELECT * FROM orders ORDER BY id;
