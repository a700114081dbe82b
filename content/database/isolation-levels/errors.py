# check: with=mysql,postgresql
# 锁等待超时（1205）只撤销那条语句，死锁（1213）回滚整个事务：各自看先前插入的行还在不在；PostgreSQL 的死锁是 40P01
from threading import Thread
import psycopg, pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "ab")
a.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
a.execute("INSERT INTO t VALUES (1, 0), (2, 0)")
a.execute("COMMIT")

def fail(cur, sql, row):
    try:
        cur.execute(sql)
    except pymysql.MySQLError as e:
        cur.execute("SELECT COUNT(*) FROM t WHERE id = %s", [row])
        print(*e.args, "- own rows before it:", *cur.fetchone())

a.execute("UPDATE t SET v = 1 WHERE id = 1")
b.execute("SET innodb_lock_wait_timeout = 1")
b.execute("INSERT INTO t VALUES (3, 0)")
fail(b, "UPDATE t SET v = 1 WHERE id = 1", 3)
b.execute("SET innodb_lock_wait_timeout = 50")
a.execute("INSERT INTO t VALUES (5, 0), (6, 0), (7, 0)")  # A 改得多，牺牲的是 B
waiting = Thread(target=a.execute, args=["UPDATE t SET v = 1 WHERE id = 3"])
waiting.start()
fail(b, "UPDATE t SET v = 1 WHERE id = 1", 3)
waiting.join()

x, y = (psycopg.connect("host=127.0.0.1") for _ in "xy")
x.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)"), x.execute("INSERT INTO t VALUES (1, 0), (2, 0)"), x.commit()
states = []
def lock(conn, row):
    try:
        conn.execute("UPDATE t SET v = 1 WHERE id = %s", [row]), conn.commit()
    except psycopg.Error as e:
        states.append(f"{e.sqlstate} {e.diag.message_primary}"), conn.rollback()
x.execute("UPDATE t SET v = 1 WHERE id = 1"), y.execute("UPDATE t SET v = 1 WHERE id = 2")
other = Thread(target=lock, args=[x, 2])
other.start(), lock(y, 1), other.join()
print("PostgreSQL:", *states)
