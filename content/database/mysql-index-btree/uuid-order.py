# check: with=mysql timeout=200 server-args="--innodb-buffer-pool-size=5M"
# 主键 BINARY(16)，同样 6 万行，表大过缓冲池：一个进程生成的 UUIDv7、两台时钟差 5 毫秒的机器生成的 UUIDv7、随机的 UUIDv4 各占几个叶子页，最后 1000 次插入读入几个叶子页
import random
import struct
import uuid

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")
cur = conn.cursor()
cur.execute("SET GLOBAL innodb_monitor_enable = 'buffer_page_read_index%'")
source = random.Random(1)
rows, last, few, many = 60000, 1000, 20, 500


def late(n, ms):  # 每毫秒一个，两台机器轮流；第二台的时钟慢 ms 毫秒
    return (1_700_000_000_000 + n - ms * (n % 2) << 80 | 7 << 76 | source.getrandbits(12) << 64 | 2 << 62 | source.getrandbits(62)).to_bytes(16)


def reads():
    cur.execute("SELECT count FROM information_schema.innodb_metrics WHERE name = 'buffer_page_read_index_leaf'")
    return int(cur.fetchone()[0])


for name, make in (("UUIDv7, one process", lambda n: uuid.uuid7().bytes), ("UUIDv7, clocks 5 ms apart", lambda n: late(n, 5)), ("UUIDv4", lambda n: uuid.UUID(int=source.getrandbits(128), version=4).bytes)):
    cur.execute("DROP TABLE IF EXISTS t")
    cur.execute("CREATE TABLE t (id BINARY(16) PRIMARY KEY, pad CHAR(200) NOT NULL) CHARSET ascii")
    keys = [(make(n),) for n in range(rows)]
    cur.executemany("INSERT INTO t VALUES (%s, 'x')", keys[:-last])
    before = reads()
    inserted = cur.executemany("INSERT INTO t VALUES (%s, 'x')", keys[-last:])
    read = reads() - before
    conn.commit()
    cur.execute("FLUSH TABLES t FOR EXPORT")
    leaves = []
    with open("/home/dev/mysql/app/t.ibd", "rb") as file:
        while page := file.read(16384):
            kind, level, entries = (struct.unpack_from(">H", page, at)[0] for at in (24, 64, 54))
            if kind == 17855 and level == 0 and entries:
                leaves.append(entries)
    cur.execute("UNLOCK TABLES")
    print(f"{name}: {sum(leaves)} rows in {len(leaves)} leaf pages; leaf pages read by the last {inserted} inserts: under {few} {read < few}, over {many} {read > many}")
