# check: with=mysql timeout=120
# 三层的主键索引，按主键查 1000 次：平均每次访问缓冲池里的 3 个页
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
rows, lookups = 60000, 1000
cur.execute(f"SET cte_max_recursion_depth = {rows}")
cur.execute("CREATE TABLE t (id BIGINT PRIMARY KEY, pad VARCHAR(1000) NOT NULL) CHARSET ascii")
cur.execute(f"INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT i, REPEAT('x', 1000) FROM n")


def requests():
    cur.execute("SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_read_requests'")
    return int(cur.fetchone()[1])


before = requests()
for i in range(lookups):
    cur.execute("SELECT pad FROM t WHERE id = %s", (i * 7919 % rows + 1,))
print(rows, "rows,", lookups, "lookups, pages requested per lookup:", round((requests() - before) / lookups))
