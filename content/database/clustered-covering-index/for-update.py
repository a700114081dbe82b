# check: with=mysql timeout=90
# 覆盖查询加上 FOR UPDATE：Extra 照写 Using index，却逐行到聚簇索引加锁
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor()
for sql in ("CREATE TABLE user (id INT PRIMARY KEY, age INT NOT NULL, city CHAR(100) NOT NULL, INDEX age (age))",
            "SET cte_max_recursion_depth = 100000",
            "INSERT INTO user WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, i % 50, 'x' FROM n",
            "COMMIT", "ANALYZE TABLE user"):
    cur.execute(sql)
def requests():
    cur.execute("SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_read_requests'")
    return int(cur.fetchone()[1])
for sql in ("SELECT id, age FROM user WHERE age = 7", "SELECT id, age FROM user WHERE age = 7 FOR UPDATE"):
    cur.execute("EXPLAIN FORMAT=TRADITIONAL " + sql)
    extra = cur.fetchone()[-1]
    cur.execute(sql)
    before = requests()
    rows = cur.execute(sql)
    print(f"{sql}: {extra}, {rows} rows, page requests: about", round(requests() - before, -3))
cur.execute("SELECT lock_mode, COUNT(*) FROM performance_schema.data_locks WHERE index_name = 'PRIMARY' GROUP BY 1")
print("locks in the clustered index:", *cur.fetchall())
