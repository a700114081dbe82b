# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# 二级索引末尾带着主键：(a, b) 可以给 ORDER BY id 用，(a, b, c) 不行
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
cur.execute("SET cte_max_recursion_depth = 20000")
for columns in ("a, b", "a, b, c"):
    cur.execute("DROP TABLE IF EXISTS t")
    cur.execute(f"CREATE TABLE t (id INT PRIMARY KEY, a INT NOT NULL, b INT NOT NULL, c INT NOT NULL, note CHAR(50) NOT NULL, INDEX k ({columns}))")
    cur.execute("INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i, i % 10, i % 7, i, 'x' FROM n")
    cur.execute("ANALYZE TABLE t")
    cur.execute("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM t WHERE a = 1 AND b = 2 ORDER BY id")
    row = cur.fetchone()
    print(f"INDEX ({columns}) a = 1 AND b = 2 ORDER BY id:", row[4], row[6], row[11])
