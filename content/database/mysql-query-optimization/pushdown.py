# check: with=mysql timeout=60
# 中间断了一列：后面的列用来过滤，Extra 是 Using index condition
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, created INT NOT NULL, note CHAR(50), INDEX u_s_c (user_id, status, created))")
cur.execute("SET cte_max_recursion_depth = 20000")
cur.execute("INSERT INTO orders WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i, i % 2000, i % 3, i, 'x' FROM n")
cur.execute("ANALYZE TABLE orders")
for where in ("user_id = 42 AND created > 19000", "user_id = 42 AND status = 1 AND created > 19000"):
    cur.execute("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM orders WHERE " + where)
    row = cur.fetchone()
    print(where, "key_len", row[7], row[11])
