# check: with=mysql
# 行已删除、因为有旧快照还没清理：等值查不到它时，主键上锁的是那一项的记录锁，唯一的二级索引上是临键锁加间隙锁；本来就没有的值才是间隙锁
import pymysql

a, b, c, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "abcw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, code INT UNIQUE)")
watch.execute("INSERT INTO t VALUES (10, 100), (20, 200), (30, 300)"), watch.execute("COMMIT")
a.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT")
b.execute("DELETE FROM t WHERE id = 20"), b.execute("COMMIT")
for where in "id = 20", "code = 200", "id = 15", "code = 150":
    rows = c.execute(f"SELECT * FROM t WHERE {where} FOR UPDATE")
    watch.execute("SELECT LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks WHERE LOCK_TYPE = 'RECORD' ORDER BY LOCK_DATA")
    print(where, "->", rows, "rows;", "; ".join(map(" ".join, watch.fetchall())))
    c.execute("ROLLBACK")
