# check: with=mysql
# MyISAM 的索引页：非叶子页里的键不在叶子里重复，全部页的键数加起来正好是行数
import struct
from collections import Counter

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("SET cte_max_recursion_depth = 100000")
cur.execute("CREATE TABLE m (id INT NOT NULL PRIMARY KEY, pad CHAR(10) NOT NULL) ENGINE=MyISAM")
cur.execute("INSERT INTO m WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, 'x' FROM n")
cur.execute("FLUSH TABLES")
KEY = 4 + 6  # INT 键，后面跟着数据文件里的行指针
CHILD = 5  # 非叶子页里每个下级页的指针
keys = Counter()
with open("/home/dev/mysql/app/m.MYI", "rb") as file:
    file.seek(1024)
    while block := file.read(1024):
        used, child = struct.unpack(">H", block[:2])[0], CHILD if block[0] & 128 else 0
        keys["non-leaf" if child else "leaf"] += ((used & 0x7FFF) - 2 - child) // (KEY + child)
print(dict(keys), "sum", keys.total())
