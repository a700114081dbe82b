# check: with=mysql
# 可见与否不看谁的事务号大：A 的号小，B 的号大，B 在 A 首次读之前提交，A 就看得见
import re
import pymysql

a, b, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "abw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
watch.execute("INSERT INTO t VALUES (1, 0), (2, 0)")
watch.execute("COMMIT")

def trx_id(cur):
    watch.execute("SHOW ENGINE INNODB STATUS")
    parts = watch.fetchone()[2].split("---TRANSACTION ")
    return int(next(p for p in parts if f"thread id {cur.connection.thread_id()}," in p).split(",")[0])

a.execute("UPDATE t SET v = 1 WHERE id = 1")
b.execute("UPDATE t SET v = 2 WHERE id = 2")
print("transaction id of B is larger:", trx_id(b) > trx_id(a))
b.execute("COMMIT")
a.execute("SELECT v FROM t WHERE id = 2")
print("first read of A sees v =", *a.fetchone())
b.execute("UPDATE t SET v = 3 WHERE id = 2")
b.execute("COMMIT")
a.execute("SELECT v FROM t WHERE id = 2")
print("B commits v = 3, A still sees v =", *a.fetchone())
