# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# 中间断一列：取整行时后一列用来过滤；只取索引里的列时，跳跃扫描能补上中间
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
cur.execute("SET cte_max_recursion_depth = 100000")
cur.execute("CREATE TABLE t (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, created INT NOT NULL, note CHAR(50) NOT NULL, INDEX u_s_c (user_id, status, created))")
cur.execute("INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, i % 10, i DIV 10 % 2, i, 'x' FROM n")
cur.execute("ANALYZE TABLE t")
for columns in ("*", "created"):
    cur.execute(f"EXPLAIN FORMAT=TRADITIONAL SELECT {columns} FROM t WHERE user_id = 7 AND created > 99000")
    row = cur.fetchone()
    print(f"SELECT {columns} WHERE user_id = 7 AND created > 99000:", row[4], "key_len", row[7], row[11])
