# check: with=mysql timeout=120
# 三个会话直接插入同一个主键，第一个回滚：后两个互等，一个插入成功，一个报 1213
import time
from threading import Thread
import pymysql

a, b, c, look = (pymysql.connect(host="127.0.0.1", user="root", database="app").cursor() for _ in "abcd")
a.execute("CREATE TABLE t (id INT PRIMARY KEY)")

def insert(cur, ends):
    try:
        ends.append(f"{cur.execute('INSERT INTO t VALUES (7)')} row")
    except pymysql.MySQLError as e:
        ends.append(str(e.args[0]))

for level in "REPEATABLE READ", "READ COMMITTED":
    ends = []
    for cur in a, b, c:
        cur.execute("SET SESSION TRANSACTION ISOLATION LEVEL " + level)
    insert(a, [])
    jobs = [Thread(target=insert, args=(cur, ends)) for cur in (b, c)]
    for job in jobs: job.start()
    while look.execute("SELECT 1 FROM performance_schema.data_lock_waits") < 2:
        look.connection.commit(); time.sleep(0.05)
    a.connection.rollback()
    for job in jobs: job.join()
    print(level, sorted(ends))
    b.connection.rollback(); c.connection.rollback()
