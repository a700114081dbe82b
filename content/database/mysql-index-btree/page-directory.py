# check: with=mysql
# 页内的目录：每个槽管 4 到 8 条记录（首尾两个槽除外）
import struct

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("SET cte_max_recursion_depth = 50000")
cur.execute("CREATE TABLE t (id BIGINT PRIMARY KEY, pad CHAR(50) NOT NULL) CHARSET ascii")
cur.execute("INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT CRC32(i), 'x' FROM n")
cur.execute("SELECT @@innodb_page_size, @@datadir")
size, folder = cur.fetchone()
cur.execute("FLUSH TABLES t FOR EXPORT")
owned = set()
with open(folder + "app/t.ibd", "rb") as file:
    while page := file.read(size):
        if struct.unpack_from(">H", page, 24)[0] == 17855:
            slots = struct.unpack_from(">H", page, 38)[0]
            at = struct.unpack_from(f">{slots}H", page, size - 8 - 2 * slots)
            owned.update(page[record - 5] & 15 for record in at[1:-1])
print("page:", size, "bytes; records of a slot:", min(owned), "to", max(owned))
