# check: with=mysql
# 没有索引可用的 UPDATE：表上是意向锁 IX，每一项一把行锁；别人照样拿到表上的 IX，等的是某一项；普通 SELECT 不等
import threading, time
import pymysql

a, b, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "abw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, note INT)")
watch.execute("INSERT INTO t VALUES (10, 1), (20, 2), (30, 3)"), watch.execute("COMMIT")
a.execute("UPDATE t SET note = 9 WHERE note = 2")
waiting = threading.Thread(target=b.execute, args=["UPDATE t SET note = 8 WHERE id = 30"])
waiting.start()
while not watch.execute("SELECT 1 FROM performance_schema.data_lock_waits"):
    time.sleep(0.05)
for name, cur in ("A", a), ("B", b):
    watch.execute("SELECT LOCK_TYPE, LOCK_MODE, LOCK_STATUS, LOCK_DATA FROM performance_schema.data_locks JOIN performance_schema.threads USING (THREAD_ID) WHERE PROCESSLIST_ID = %s ORDER BY LOCK_TYPE DESC, LENGTH(LOCK_DATA), LOCK_DATA", [cur.connection.thread_id()])
    for row in watch.fetchall():
        print(name, *row)
watch.execute("SELECT * FROM t")
print("plain SELECT:", watch.fetchall())
a.execute("COMMIT")
waiting.join()
