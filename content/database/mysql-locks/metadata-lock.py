# check: with=mysql
# A 查过表没提交，B 的 ALTER 等它，连 INSTANT 也等；C 的普通 SELECT 和插入排在 B 后面也等；等待的视图里 B 也算自己的阻塞者；A 提交就都通
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
watch.execute("SELECT STATE FROM information_schema.processlist WHERE ID = %s", [b.connection.thread_id()])
print("state of B:", *watch.fetchone())
watch.execute("SELECT blocking_lock_type, sql_kill_blocking_connection FROM sys.schema_table_lock_waits ORDER BY 1")
names = {f"KILL {cur.connection.thread_id()}": f"KILL {name}" for name, cur in (("A", a), ("B", b))}
for lock, kill in watch.fetchall():
    print("blocking_lock_type", lock, "->", names[kill])
c.execute("SET lock_wait_timeout = 1")
for sql in "SELECT * FROM t", "INSERT INTO t (id) VALUES (1)":
    try:
        c.execute(sql)
    except pymysql.MySQLError as e:
        print("C:", sql, "->", *e.args)
a.execute("COMMIT")
alter.join()
print("A: COMMIT; C: SELECT * FROM t ->", c.execute("SELECT * FROM t"), "rows")
