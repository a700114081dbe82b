# check: with=mysql timeout=60
# 建索引前后执行同一条取全部列的查询：结果相同，读行的次数不同
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, created INT NOT NULL, note CHAR(50) NOT NULL)")
cur.execute("SET cte_max_recursion_depth = 200000")
cur.execute("INSERT INTO orders WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT i, i * 7 % 2000, i % 3, i, 'x' FROM n")
for step in ("ANALYZE TABLE orders", "ALTER TABLE orders ADD INDEX u_s_c (user_id, status, created)"):
    cur.execute(step)
    cur.execute("FLUSH STATUS")
    cur.execute("SELECT * FROM orders WHERE user_id = 42 AND status = 1 ORDER BY created DESC LIMIT 5")
    print([row[0] for row in cur.fetchall()])
    cur.execute("SHOW STATUS WHERE Variable_name LIKE 'Handler_read%' AND Value > 0")
    print("   ", dict(cur.fetchall()))
cur.execute("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM orders WHERE user_id = 42 AND status = 1 ORDER BY created DESC LIMIT 5")
print(cur.fetchone()[11])
