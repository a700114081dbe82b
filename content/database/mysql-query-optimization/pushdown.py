# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# 定位不了的列用来过滤（Using index condition）；覆盖索引、跳跃扫描、IN 之后的排序在 Extra 里怎样写
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, created INT NOT NULL, note CHAR(50) NOT NULL, INDEX u_s_c (user_id, status, created))")
cur.execute("SET cte_max_recursion_depth = 100000")
cur.execute("INSERT INTO orders WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, i * 7 % 2000, i % 3, i, 'x' FROM n")
cur.execute("ANALYZE TABLE orders")
for columns, where in (
    ("*", "user_id = 42 AND created > 99000"),
    ("*", "user_id = 42 AND status = 1 AND created > 99000"),
    ("*", "user_id < 3 AND status = 1"),
    ("*", "user_id > 1997 AND status = 1"),
    ("*", "user_id >= 1998 AND status = 1"),
    ("*", "user_id <= 2 AND status > 1"),
    ("created", "user_id = 42"),
    ("created", "status = 1"),
    ("*", "user_id = 1 ORDER BY status, created LIMIT 5"),
    ("*", "user_id IN (1, 2) ORDER BY status, created LIMIT 5"),
):
    cur.execute(f"EXPLAIN FORMAT=TRADITIONAL SELECT {columns} FROM orders WHERE {where}")
    row = cur.fetchone()
    print(columns, where, "| key_len", row[7], "rows", row[9], row[11])
