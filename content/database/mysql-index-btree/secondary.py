# check: with=mysql timeout=120
# 二级索引里带着主键：取主键是 Using index，取别的列不是；主键长，二级索引也跟着大
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
rows = 50000
cur.execute(f"SET cte_max_recursion_depth = {rows}")
for key, value in (("BIGINT", "i"), ("CHAR(36)", "CONCAT('00000000-0000-0000-0000-', LPAD(i, 12, 0))")):
    cur.execute("DROP TABLE IF EXISTS t")
    cur.execute(f"CREATE TABLE t (id {key} PRIMARY KEY, k INT NOT NULL, pad CHAR(50) NOT NULL, INDEX k (k)) CHARSET ascii")
    cur.execute(f"INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT {value}, i, 'x' FROM n")
    cur.execute("ANALYZE TABLE t")
    cur.execute("SELECT stat_value FROM mysql.innodb_index_stats WHERE table_name = 't' AND index_name = 'k' AND stat_name = 'n_leaf_pages'")
    pages = cur.fetchone()[0]
    cur.execute("EXPLAIN FORMAT=TRADITIONAL SELECT id FROM t WHERE k = 5")
    extra = cur.fetchone()[11]
    cur.execute("EXPLAIN FORMAT=TRADITIONAL SELECT pad FROM t WHERE k = 5")
    print(f"{rows} rows, primary key {key}: index k has {pages} leaf pages; id: {extra}; pad: {cur.fetchone()[11]}")
