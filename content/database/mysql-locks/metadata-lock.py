# check: with=mysql
# A 查过表没提交，B 的 ALTER 等它，连 INSTANT 也等；C 的普通 SELECT 排在 B 后面也等；A 提交就都通
import threading, time
import pymysql

a, b, c, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "abcw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY)")
a.execute("SELECT * FROM t")
print("A: SELECT * FROM t")
alter = threading.Thread(target=b.execute, args=["ALTER TABLE t ADD COLUMN n INT, ALGORITHM = INSTANT"])
alter.start()
while not watch.execute("SELECT 1 FROM performance_schema.metadata_locks WHERE LOCK_STATUS = 'PENDING'"):
    time.sleep(0.05)
watch.execute("SELECT DISTINCT waiting_query, waiting_lock_type FROM sys.schema_table_lock_waits")
print("B waits:", *watch.fetchall())
watch.execute("SELECT blocking_lock_type, sql_kill_blocking_connection = CONCAT('KILL ', %s) FROM sys.schema_table_lock_waits WHERE blocking_pid <> waiting_pid", [a.connection.thread_id()])
print("the blocker is A:", *watch.fetchall())
c.execute("SET lock_wait_timeout = 1")
try:
    c.execute("SELECT * FROM t")
except pymysql.MySQLError as e:
    print("C: SELECT * FROM t ->", *e.args)
a.execute("COMMIT")
alter.join()
print("A: COMMIT; C: SELECT * FROM t ->", c.execute("SELECT * FROM t"), "rows")
