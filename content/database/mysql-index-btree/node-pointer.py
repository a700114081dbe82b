# check: with=mysql timeout=120
# 非叶子页的一项：记录头、8 字节的键、4 字节的页号；页号指向下一层，那一页的第一个键就是这个键
import struct

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("SET cte_max_recursion_depth = 50000")
cur.execute("CREATE TABLE t (id BIGINT PRIMARY KEY, pad CHAR(200) NOT NULL) CHARSET ascii")
cur.execute("INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT i, 'x' FROM n")
cur.execute("FLUSH TABLES t FOR EXPORT")
with open("/home/dev/mysql/app/t.ibd", "rb") as file:
    pages = [*iter(lambda: file.read(16384), b"")]
level = {number: struct.unpack_from(">H", page, 64)[0] for number, page in enumerate(pages) if page[24:26] == (17855).to_bytes(2)}
root = next(pages[number] for number in level if level[number] == 1)
entries, at, led = [], 99, 0  # 99 是页内最小的伪记录，112 是最大的
while (at := at + struct.unpack_from(">h", root, at - 2)[0]) != 112:
    entries.append(at)
KEY, NUMBER = 8, 4
for at in entries:
    child = int.from_bytes(root[at + KEY : at + KEY + NUMBER])
    first = 99 + struct.unpack_from(">h", pages[child], 97)[0]
    led += level[child] == 0 and pages[child][first : first + KEY] == root[at : at + KEY]
size = entries[-1] - entries[-2]
print(f"{len(entries)} entries of {size} bytes: key {KEY}, page number {NUMBER}, header {size - KEY - NUMBER}; {led} lead to a leaf that begins with their key")
