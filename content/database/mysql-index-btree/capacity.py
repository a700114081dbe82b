# check: with=mysql timeout=120
# 按主键顺序插入，量出非叶子页一项几字节、放几项，叶子页放几行，算出三层能放多少行
import struct

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("SET cte_max_recursion_depth = 200000")
UUID = "CONCAT('00000000-0000-0000-0000-', LPAD(i, 12, 0))"
for key, value, width, rows in (("BIGINT", "i", 1000, 20000), ("BIGINT", "i", 80, 200000), ("CHAR(36)", UUID, 1000, 20000)):
    cur.execute("DROP TABLE IF EXISTS t")
    cur.execute(f"CREATE TABLE t (id {key} PRIMARY KEY, pad VARCHAR({width}) NOT NULL) CHARSET ascii")
    cur.execute(f"INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT {value}, REPEAT('x', {width}) FROM n")
    cur.execute("FLUSH TABLES t FOR EXPORT")
    most, size = [0, 0, 0, 0], [0, 0, 0, 0]
    with open("/home/dev/mysql/app/t.ibd", "rb") as file:
        while page := file.read(16384):
            kind, level, entries, top = (struct.unpack_from(">H", page, at)[0] for at in (24, 64, 54, 40))
            if kind == 17855:
                if entries > most[level]:  # 记录从第 120 字节开始
                    most[level], size[level] = entries, (top - 120) / entries
    cur.execute("UNLOCK TABLES")
    leaf, inner = most[:2]
    print(f"{key}: entry {size[1]:.0f} bytes, {inner} a page; pad {width} bytes, whole row {size[0]:.0f} bytes, {leaf} a page; 3 levels: {inner * inner * leaf / 10_000:.0f} 万")
