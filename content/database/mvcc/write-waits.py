# check: with=mysql
# A 改了一行没提交：B 的普通 SELECT 不等，读旧值；B 的 UPDATE 和 FOR UPDATE 都等锁直到超时
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "ab")
a.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
a.execute("INSERT INTO t VALUES (1, 5 + 5)")
a.execute("COMMIT")
b.execute("SET innodb_lock_wait_timeout = 1")

def run(sql):
    try:
        b.execute(sql)
        return b.fetchone()
    except pymysql.MySQLError as e:
        return e.args

a.execute("UPDATE t SET v = v + 1 WHERE id = 1")
print("SELECT:", *run("SELECT v FROM t WHERE id = 1"))
print("UPDATE:", *run("UPDATE t SET v = v + 1 WHERE id = 1"))
print("FOR UPDATE:", *run("SELECT v FROM t WHERE id = 1 FOR UPDATE"))
