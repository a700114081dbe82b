# check: with=mysql
# 读已提交：同样的语句没有间隙锁，不符合条件的行放开，没命中就一个行锁也没有
import pymysql

a, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "aw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, age INT, note INT, INDEX (age))")
watch.execute("INSERT INTO t VALUES (10, 20, 1), (20, 30, 2), (30, 40, 3)"), watch.execute("COMMIT")
a.execute("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED")
for where in ("id = 20", "id = 15", "id >= 10 AND id < 20", "id > 30", "age = 20", "note = 2"):
    a.execute(f"SELECT * FROM t WHERE {where} FOR UPDATE")
    watch.execute("SELECT INDEX_NAME, LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks WHERE LOCK_TYPE = 'RECORD' ORDER BY INDEX_NAME = 'PRIMARY', LOCK_DATA")
    print(where, "->", "; ".join(map(" ".join, watch.fetchall())) or "no record locks")
    a.execute("ROLLBACK")
