# check: with=mysql timeout=120
# 6 万行按主键顺序插入与乱序插入：叶子页的个数、平均每页的行数
import struct

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("SET cte_max_recursion_depth = 60000")
for order in ("i", "i DESC", "CRC32(i)"):
    cur.execute("DROP TABLE IF EXISTS t")
    cur.execute("CREATE TABLE t (id BIGINT PRIMARY KEY, pad CHAR(200) NOT NULL) CHARSET ascii")
    cur.execute(f"INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 60000) SELECT i, 'x' FROM n ORDER BY {order}")
    cur.execute("FLUSH TABLES t FOR EXPORT")
    leaves = []
    with open("/home/dev/mysql/app/t.ibd", "rb") as file:
        while page := file.read(16384):
            kind, (level,), (rows,) = (struct.unpack_from(">H", page, at) for at in (24, 64, 54))
            if kind == (17855,) and level == 0 and rows:
                leaves.append(rows)
    cur.execute("UNLOCK TABLES")
    print(f"ORDER BY {order:9} {sum(leaves)} rows in {len(leaves)} leaf pages, {sum(leaves) / len(leaves):.0f} a page")
