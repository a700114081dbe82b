# check: with=mysql
# BEGIN、SELECT 1、UPDATE、FOR UPDATE、读 MyISAM 表都不建快照，首条读 InnoDB 表的普通 SELECT 才建，SHOW TABLES 也建；快照管所有的表
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor() for _ in "ab")
for table in ("t", "u"):
    b.execute(f"CREATE TABLE {table} (id INT PRIMARY KEY, v INT)")
    b.execute(f"INSERT INTO {table} VALUES (1, 0), (2, 0)")
b.execute("CREATE TABLE m (v INT) ENGINE=MyISAM")
for first in ("DO 0", "SELECT 1", "UPDATE u SET v = 0 WHERE id = 2", "SELECT v FROM u WHERE id = 2 FOR UPDATE", "SELECT v FROM m", "SHOW TABLES", "SELECT v FROM u WHERE id = 2"):
    b.execute("UPDATE t SET v = 0")
    a.execute("BEGIN")
    a.execute(first)
    b.execute("UPDATE t SET v = 1 WHERE id = 1")
    a.execute("SELECT v FROM t WHERE id = 1")
    print(f"BEGIN; {first}; B sets t.v to 1; A reads t.v =", *a.fetchone())
    a.execute("COMMIT")
