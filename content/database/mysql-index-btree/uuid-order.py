# check: with=mysql timeout=120
# 主键 BINARY(16)，同样 2 万行：按时间递增的 UUIDv7 与随机的 UUIDv4 各占几个叶子页
import random
import struct
import uuid

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")
cur = conn.cursor()
source = random.Random(1)
for version, make in ((7, uuid.uuid7), (4, lambda: uuid.UUID(int=source.getrandbits(128), version=4))):
    cur.execute("DROP TABLE IF EXISTS t")
    cur.execute("CREATE TABLE t (id BINARY(16) PRIMARY KEY, pad CHAR(200) NOT NULL) CHARSET ascii")
    cur.executemany("INSERT INTO t VALUES (%s, 'x')", [(make().bytes,) for _ in range(20000)])
    conn.commit()
    cur.execute("FLUSH TABLES t FOR EXPORT")
    leaves = []
    with open("/home/dev/mysql/app/t.ibd", "rb") as file:
        while page := file.read(16384):
            kind, level, rows = (struct.unpack_from(">H", page, at)[0] for at in (24, 64, 54))
            if kind == 17855 and level == 0 and rows:
                leaves.append(rows)
    cur.execute("UNLOCK TABLES")
    print(f"UUIDv{version}: {sum(leaves)} rows in {len(leaves)} leaf pages")
