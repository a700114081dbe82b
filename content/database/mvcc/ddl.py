# check: with=mysql
# 快照建立之后别人改了表结构：A 还没用过这张表，再读就报 1412
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "ab")
for table in ("t", "u"):
    b.execute(f"CREATE TABLE {table} (id INT PRIMARY KEY, v INT)")
a.execute("SELECT * FROM u")
for change in ("ADD COLUMN w INT", "ADD INDEX v (v)", "ENGINE = InnoDB"):
    b.execute(f"ALTER TABLE t {change}")
    try:
        a.execute("SELECT * FROM t WHERE v = 1")
        print(change, "-> ok")
    except pymysql.MySQLError as e:
        print(change, "->", *e.args)
    a.execute("COMMIT")
    a.execute("SELECT * FROM u")
