# check: with=mysql
# 读已提交：撞了唯一的二级索引的 INSERT 报 1062，事务还开着，就锁着那一项和它前面的间隙，别人插不进去；撞了主键，锁的是那一项；可重复读下撞了二级索引，主键上原要插入的间隙也锁着，在末尾就锁末尾
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command="SET transaction_isolation = 'READ-COMMITTED', innodb_lock_wait_timeout = 1").cursor() for _ in "ab")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, code INT UNIQUE)")
b.execute("INSERT INTO t VALUES (10, 100), (20, 200)"), b.execute("COMMIT")

def step(name, cur, sql):
    try:
        cur.execute(sql)
        print(name, sql, "->", cur.fetchall() or "ok")
    except pymysql.MySQLError as e:
        print(name, sql, "->", *e.args)

step("A", a, "SELECT @@transaction_isolation")
step("A", a, "INSERT INTO t VALUES (30, 200)")
step("B", b, "SELECT INDEX_NAME, LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks WHERE LOCK_TYPE = 'RECORD'")
step("B", b, "INSERT INTO t VALUES (15, 150)")
a.execute("ROLLBACK")
step("B", b, "INSERT INTO t VALUES (15, 150)"), b.execute("ROLLBACK")
step("A", a, "INSERT INTO t VALUES (20, 300)")
step("B", b, "SELECT INDEX_NAME, LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks WHERE LOCK_TYPE = 'RECORD'")
step("B", b, "INSERT INTO t VALUES (15, 150)"), b.execute("ROLLBACK"), a.execute("ROLLBACK")
a.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ")
step("A", a, "SELECT @@transaction_isolation")
for sql in "INSERT INTO t VALUES (15, 200)", "INSERT INTO t VALUES (30, 200)":
    a.execute("ROLLBACK"), step("A", a, sql)
    step("B", b, "SELECT INDEX_NAME, LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks WHERE LOCK_TYPE = 'RECORD'")
step("B", b, "INSERT INTO t VALUES (40, 400)")
