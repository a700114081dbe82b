# check: with=mysql timeout=90
# 二级索引的间隙按（索引值，主键）排：同是 age = 30，主键小的插不进、大的能插；间隙右端那一项照样能改能删
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command="SET innodb_lock_wait_timeout = 1").cursor() for _ in "ab")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, age INT, INDEX (age))")
b.execute("INSERT INTO t VALUES (10, 20), (20, 30), (30, 40)"), b.execute("COMMIT")
a.execute("SELECT * FROM t WHERE age = 20 FOR UPDATE")
print("A: age = 20 FOR UPDATE")
for sql in ("INSERT INTO t VALUES (15, 30)", "INSERT INTO t VALUES (25, 30)", "INSERT INTO t VALUES (5, 10)",
            "UPDATE t SET age = 25 WHERE id = 30", "UPDATE t SET age = 31 WHERE id = 20", "DELETE FROM t WHERE id = 20"):
    try:
        b.execute(sql)
        print("B:", sql, "-> ok")
    except pymysql.MySQLError as e:
        print("B:", sql, "->", e.args[0])
    b.execute("ROLLBACK")
