# check: with=mysql
# READ UNCOMMITTED 看得到没提交的；DDL 先把事务提交了；快照在第一次普通 SELECT 时建立，读别的表也算；没提交的读挡住 ALTER TABLE
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
a, b, dirty = (pymysql.connect(**LOGIN, autocommit=True).cursor() for _ in "abc")


def run(cur, *statements):
    for sql in statements:
        cur.execute(sql)
    return cur.fetchall()


LIKES = "SELECT likes FROM post"
run(a, "CREATE TABLE post (likes INT)", "INSERT INTO post VALUES (0)", "CREATE TABLE other (id INT)")
run(dirty, "SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED")
run(a, "START TRANSACTION", "UPDATE post SET likes = 1")
print("not committed: READ UNCOMMITTED", run(dirty, LIKES), "REPEATABLE READ", run(b, LIKES))
run(a, "CREATE TABLE x (id INT)")
print("after CREATE TABLE:", run(b, LIKES), "after ROLLBACK:", run(a, "ROLLBACK", LIKES))
for n, first in enumerate(("DO 1", "SELECT * FROM other FOR UPDATE", "SELECT * FROM other"), 2):
    run(b, "START TRANSACTION", first)
    run(a, f"UPDATE post SET likes = {n}")
    print(f"{first}; another session commits {n}; SELECT:", run(b, LIKES))
    if n < 4:
        run(b, "COMMIT")
try:
    run(a, "SET lock_wait_timeout = 1", "ALTER TABLE post ADD n INT")
except pymysql.MySQLError as e:
    print("ALTER TABLE:", e)
