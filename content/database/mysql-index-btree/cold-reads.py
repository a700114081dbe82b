# check: with=mysql timeout=120 server-args="--innodb-buffer-pool-size=5M"
# 表比缓冲池大得多，随机按主键查 1000 次：从文件读入的几乎都是叶子页
import random

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
rows, lookups, few = 60000, 1000, 20
cur.execute(f"SET cte_max_recursion_depth = {rows}")
cur.execute("CREATE TABLE t (id BIGINT PRIMARY KEY, pad VARCHAR(1000) NOT NULL) CHARSET ascii")
cur.execute(f"INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT i, REPEAT('x', 1000) FROM n")
cur.execute("SELECT @@innodb_buffer_pool_size")
print(rows, "rows, buffer pool:", cur.fetchone()[0])
cur.execute("SET GLOBAL innodb_monitor_enable = 'buffer_page_read_index%'")
random.seed(1)
for _ in range(lookups):
    cur.execute("SELECT pad FROM t WHERE id = %s", (random.randint(1, rows),))
cur.execute("SELECT name, count FROM information_schema.innodb_metrics WHERE name IN ('buffer_page_read_index_leaf', 'buffer_page_read_index_non_leaf')")
reads = dict(cur.fetchall())
leaf, inner = (int(reads["buffer_page_read_index_" + kind]) for kind in ("leaf", "non_leaf"))
print(lookups, "lookups, leaf pages read per lookup:", round(leaf / lookups))
print(f"non-leaf pages read in all: fewer than {few}", inner < few)
