# check: with=mysql timeout=90 server-args="--innodb-stats-persistent-sample-pages=10000"
# 同样命中 80% 的行：范围条件改成全表扫描，等值条件仍走二级索引
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", cursorclass=pymysql.cursors.DictCursor)
cur = conn.cursor()
for sql in ("CREATE TABLE user (id INT PRIMARY KEY, kind INT NOT NULL, city CHAR(100) NOT NULL, INDEX kind (kind))",
            "SET cte_max_recursion_depth = 100000",
            "INSERT INTO user WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, IF(i % 100 < 80, 0, i % 100), 'x' FROM n",
            "COMMIT", "ANALYZE TABLE user"):
    cur.execute(sql)
for where in ("kind = 0", "kind <= 0"):
    rows = cur.execute(f"SELECT * FROM user WHERE {where}")
    cur.execute(f"EXPLAIN FORMAT=TRADITIONAL SELECT * FROM user WHERE {where}")
    plan = cur.fetchone()
    print(f"WHERE {where}: {rows / 100000:.0%} of the rows,", plan["type"], plan["key"], plan["Extra"])
