-- check
-- 订单已被另一笔付款付掉：这一笔也影响 0 行，状态也是 paid，要看单号才知道不是自己
CREATE TABLE orders (id INT PRIMARY KEY, status VARCHAR(9), trade VARCHAR(9));
INSERT INTO orders VALUES (1, 'new', NULL);
UPDATE orders SET status = 'paid', trade = 'wx-1' WHERE id = 1 AND status = 'new';
UPDATE orders SET status = 'paid', trade = 'ali-2' WHERE id = 1 AND status = 'new';
SELECT ROW_COUNT();
SELECT status, trade, trade = 'ali-2' AS mine FROM orders;
