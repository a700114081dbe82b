# check: with=mysql
# A 改了一行没提交，表上是 IX；B 的 LOCK TABLES … WRITE 等的是元数据锁，还没去要 InnoDB 的表锁；表空着时才拿到 X
import threading, time
import pymysql

a, b, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "abw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)"), watch.execute("INSERT INTO t VALUES (10, 1)"), watch.execute("COMMIT")

def table_locks(when):
    watch.execute("SELECT LOCK_MODE, LOCK_STATUS FROM performance_schema.data_locks WHERE LOCK_TYPE = 'TABLE'")
    print(when, *watch.fetchall())

a.execute("UPDATE t SET v = 2 WHERE id = 10")
waiting = threading.Thread(target=b.execute, args=["LOCK TABLES t WRITE"])
waiting.start()
while not watch.execute("SELECT LOCK_TYPE, LOCK_STATUS FROM performance_schema.metadata_locks WHERE LOCK_TYPE = 'SHARED_NO_READ_WRITE' AND LOCK_STATUS = 'PENDING'"):
    time.sleep(0.05)
print("B: LOCK TABLES t WRITE waits for the metadata lock", *watch.fetchall())
table_locks("InnoDB's table locks:")
a.execute("COMMIT"), waiting.join()
table_locks("A: COMMIT; InnoDB's table locks:")
