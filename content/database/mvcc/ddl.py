# check: with=mysql
# 快照建立之后别人改了表结构，A 还没用过这张表：加列、重建之后再读报 1412；加了索引，走它报 1412，走主键照读
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "ab")
for table in ("t", "u"):
    b.execute(f"CREATE TABLE {table} (id INT PRIMARY KEY, v INT)")
    b.execute(f"INSERT INTO {table} VALUES (1, 1), (2, 2), (3, 3)")
a.execute("SELECT * FROM u")
for change in ("ADD COLUMN w INT", "ADD INDEX v (v)", "ENGINE = InnoDB"):
    b.execute(f"ALTER TABLE t {change}")
    for hint in ("FORCE INDEX (v)", "FORCE INDEX (PRIMARY)")[change != "ADD INDEX v (v)" :]:
        try:
            a.execute(f"SELECT * FROM t {hint} WHERE v = 1")
            print(change, hint, "->", a.fetchall())
        except pymysql.MySQLError as e:
            print(change, hint, "->", *e.args)
    a.execute("COMMIT")
    a.execute("SELECT * FROM u")
