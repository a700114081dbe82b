# check: with=mysql
# 刚插入的行看不到行锁，有人来等时才显出来；外键的插入给父表那一行加共享记录锁，删它、改它都等；等不到时 NOWAIT 报 3572，SKIP LOCKED 跳过
import pymysql

a, b, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command="SET innodb_lock_wait_timeout = 1").cursor() for _ in "abw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)"), watch.execute("INSERT INTO t VALUES (10, 1), (20, 1)"), watch.execute("COMMIT")
watch.execute("CREATE TABLE child (id INT PRIMARY KEY, t_id INT, FOREIGN KEY (t_id) REFERENCES t (id))")

def locks(when):
    watch.execute("SELECT OBJECT_NAME, LOCK_TYPE, LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks ORDER BY OBJECT_NAME, LOCK_TYPE DESC")
    print(when, *watch.fetchall(), sep="\n   ")

def step(name, cur, sql):
    try:
        cur.execute(sql)
        print(name, sql, "->", cur.fetchall() or "ok")
    except pymysql.MySQLError as e:
        print(name, sql, "->", *e.args)

step("A", a, "INSERT INTO t VALUES (30, 1)"), locks("after INSERT:")
step("B", b, "SELECT * FROM t WHERE id = 30 FOR UPDATE"), b.execute("ROLLBACK")
locks("after B waited:")
step("B", b, "SELECT * FROM t WHERE id = 30 FOR UPDATE NOWAIT")
step("B", b, "SELECT * FROM t WHERE id >= 20 FOR UPDATE SKIP LOCKED")
a.execute("ROLLBACK"), b.execute("ROLLBACK")
step("A", a, "INSERT INTO child VALUES (1, 10)"), locks("foreign key:")
step("B", b, "DELETE FROM t WHERE id = 10")
step("B", b, "UPDATE t SET v = 2 WHERE id = 10")
