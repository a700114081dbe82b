# check: with=mysql server-args="--innodb-idle-flush-pct=0 --innodb-adaptive-flushing=OFF"
# 提交返回时，改动在 redo 日志文件里，还不在表的 .ibd 文件里
from pathlib import Path

import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")
cur = conn.cursor()
cur.execute("CREATE TABLE t (id INT PRIMARY KEY, note VARCHAR(50)) CHARSET ascii")
cur.execute("FLUSH TABLES t FOR EXPORT")
cur.execute("UNLOCK TABLES")
# 日志按 512 字节分块，标记可能被切开，所以写 9 行
cur.executemany("INSERT INTO t VALUES (%s, 'a mark that is easy to find')", [(i,) for i in range(9)])
conn.commit()
home = Path("/home/dev/mysql")
mark = b"a mark that is easy to find"


def found():
    redo = any(mark in file.read_bytes() for file in (home / "#innodb_redo").iterdir())
    return "redo log:", redo, "t.ibd:", mark in (home / "app/t.ibd").read_bytes()


print("after COMMIT:", *found())
cur.execute("FLUSH TABLES t FOR EXPORT")
print("after the page is flushed:", *found())
