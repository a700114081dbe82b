# check: with=mysql timeout=90 server-args="--innodb-stats-persistent-sample-pages=10000"
# 10 万行，age 平均分布在 0 到 99：取的比例大了，SELECT * 改成全表扫描，覆盖查询仍走索引
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", cursorclass=pymysql.cursors.DictCursor)
cur = conn.cursor()
for sql in ("CREATE TABLE user (id INT PRIMARY KEY, age INT NOT NULL, city CHAR(100) NOT NULL, INDEX age (age))",
            "SET cte_max_recursion_depth = 100000",
            "INSERT INTO user WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, i % 100, 'x' FROM n",
            "COMMIT", "ANALYZE TABLE user"):
    cur.execute(sql)
for percent in (1, 5, 10, 15, 20, 30, 50):
    for columns in ("*", "id"):
        cur.execute(f"EXPLAIN FORMAT=TRADITIONAL SELECT {columns} FROM user WHERE age < {percent}")
        plan = cur.fetchone()
        print(f"{percent}% SELECT {columns:3}", plan["type"], plan["key"], plan["Extra"])
