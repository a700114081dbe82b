# check: with=mysql timeout=120
# 两个会话都先 FOR UPDATE 查一个不存在的行再插入：可重复读下 1213，读已提交下第二个报 1062
import time
from threading import Thread
import pymysql

a, b, look = (pymysql.connect(host="127.0.0.1", user="root", database="app").cursor() for _ in "abc")
a.execute("CREATE TABLE t (id INT PRIMARY KEY)")
a.execute("INSERT INTO t VALUES (5), (9)")
a.connection.commit()

def insert(cur, ends, name):
    try:
        cur.execute("INSERT INTO t VALUES (7)")
        ends.append(f"{cur.rowcount} row")
    except pymysql.MySQLError as e:
        ends.append(e.args[0])
    cur.connection.commit() if name == "second" else None

for level in "REPEATABLE READ", "READ COMMITTED":
    ends = []
    for cur in a, b:
        cur.execute("SET SESSION TRANSACTION ISOLATION LEVEL " + level)
        cur.execute("BEGIN")
        cur.execute("SELECT id FROM t WHERE id = 7 FOR UPDATE")
        cur.fetchall()
    look.execute("SELECT lock_mode FROM performance_schema.data_locks WHERE lock_type = 'RECORD'")
    print(level, "locks after FOR UPDATE:", [mode for mode, in look.fetchall()])
    look.connection.commit()
    first = Thread(target=insert, args=(a, ends, "first"))
    first.start()
    if level == "REPEATABLE READ":
        while not look.execute("SELECT 1 FROM performance_schema.data_lock_waits"):
            look.connection.commit(); time.sleep(0.05)
    else:
        first.join()
    second = Thread(target=insert, args=(b, ends, "second"))
    second.start()
    if level == "READ COMMITTED":
        while not look.execute("SELECT 1 FROM performance_schema.data_lock_waits"):
            look.connection.commit(); time.sleep(0.05)
        a.connection.commit()
    first.join(); second.join()
    print(level, sorted(map(str, ends)))
    a.connection.commit(); b.connection.commit()
    look.execute("DELETE FROM t WHERE id = 7"); look.connection.commit()
