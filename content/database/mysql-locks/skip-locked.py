# check: with=mysql
# 任务表：可重复读下没领到活的事务锁着后面的间隙，新任务插不进，后面还有别的状态也一样；读已提交下插得进。NOWAIT 不管表上的锁
import pymysql

def session(level):
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command=f"SET transaction_isolation = '{level}', innodb_lock_wait_timeout = 1, lock_wait_timeout = 1").cursor()

watch = session("READ-COMMITTED")
watch.execute("CREATE TABLE job (id INT PRIMARY KEY AUTO_INCREMENT, state CHAR(4), INDEX (state))")
watch.execute("INSERT INTO job VALUES (1, 'new'), (2, 'new'), (3, 'over')"), watch.execute("COMMIT")

def step(name, cur, sql):
    try:
        cur.execute(sql)
        print("  ", name, sql, "->", cur.fetchall() or "ok")
    except pymysql.MySQLError as e:
        print("  ", name, sql, "->", *e.args)

for level in "REPEATABLE-READ", "READ-COMMITTED":
    print(level)
    a, b, c, d = (session(level) for _ in "abcd")
    for name, cur in zip("ABC", (a, b, c)):
        step(name, cur, "SELECT id FROM job WHERE state = 'new' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
    step("D", d, "INSERT INTO job (state) VALUES ('new')")
    [cur.execute("ROLLBACK") for cur in (a, b, c, d)]
a.execute("LOCK TABLES job WRITE")
print("A LOCK TABLES job WRITE")
step("B", b, "SELECT id FROM job WHERE id = 1 FOR UPDATE NOWAIT")
