# check: with=mysql timeout=90
# 全局读锁挡写、DDL 和 FOR UPDATE，不挡普通的读和 FOR SHARE；备份锁挡 DDL、不挡写；LOCK TABLES … READ 自己也不能写
import pymysql

a, c = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True, init_command="SET lock_wait_timeout = 1").cursor() for _ in "ac")
c.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)"), c.execute("INSERT INTO t VALUES (1, 1)")

def step(name, cur, sql):
    try:
        cur.execute(sql)
        print("  ", name, sql, "-> ok")
    except pymysql.MySQLError as e:
        print("  ", name, sql, "->", *e.args)

for lock, unlock in (("FLUSH TABLES WITH READ LOCK", "UNLOCK TABLES"), ("LOCK INSTANCE FOR BACKUP", "UNLOCK INSTANCE"), ("LOCK TABLES t READ", "UNLOCK TABLES")):
    a.execute(lock)
    print("A", lock)
    for sql in "SELECT * FROM t", "SELECT * FROM t FOR SHARE", "SELECT * FROM t FOR UPDATE", "UPDATE t SET v = v + 1", "CREATE TABLE u (id INT)":
        step("C", c, sql)
    step("A", a, "UPDATE t SET v = v + 1")
    a.execute(unlock)
    c.execute("DROP TABLE IF EXISTS u")
