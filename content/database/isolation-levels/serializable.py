# check: with=mysql
# SERIALIZABLE 的事务里普通 SELECT 加 S 锁，读与读不互斥，写要等；自动提交的单条 SELECT 不加锁
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
a, b, c = (pymysql.connect(**LOGIN).cursor() for _ in "abc")
a.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
a.execute("INSERT INTO t VALUES (1, 1)")
a.execute("COMMIT")
for cur in (a, b, c):
    cur.execute("SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE")
c.execute("SET autocommit = 1, innodb_lock_wait_timeout = 1")
def run(name, cur, sql):
    try:
        cur.execute(sql)
        print(name, sql, "->", cur.fetchall() or "ok")
    except pymysql.MySQLError as e:
        print(name, sql, "->", *e.args)
run("A", a, "SELECT v FROM t WHERE id = 1")
run("B", b, "SELECT v FROM t WHERE id = 1")
run("C", c, "SELECT lock_mode, lock_status FROM performance_schema.data_locks WHERE lock_type = 'RECORD'")
run("C", c, "UPDATE t SET v = 2 WHERE id = 1")
b.execute("COMMIT")
run("A", a, "UPDATE t SET v = 3 WHERE id = 1")
run("C autocommit", c, "SELECT v FROM t WHERE id = 1")
c.execute("BEGIN")
run("C in BEGIN", c, "SELECT v FROM t WHERE id = 1")
