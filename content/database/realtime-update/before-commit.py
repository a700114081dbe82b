# check: with=mysql
# READ UNCOMMITTED 看得到没提交的；DDL 和又一次 START TRANSACTION 先把事务提交了；快照在第一次普通 SELECT 读表时建立，读别的表也算，SELECT 1 不算，WITH CONSISTENT SNAPSHOT 当场建立；没提交的读挡住 ALTER TABLE，等着的 ALTER TABLE 又挡住后来的查询
import threading
import time

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
run(a, "START TRANSACTION", "UPDATE post SET likes = 0", "START TRANSACTION")
print("after START TRANSACTION again:", run(b, LIKES), "after ROLLBACK:", run(a, "ROLLBACK", LIKES))
run(b, "START TRANSACTION WITH CONSISTENT SNAPSHOT")
run(a, "UPDATE post SET likes = 1")
print("START TRANSACTION WITH CONSISTENT SNAPSHOT; another session commits 1; SELECT:", run(b, LIKES))
run(b, "COMMIT")
for n, first in enumerate(("SELECT 1", "SELECT * FROM other FOR UPDATE", "SELECT * FROM other"), 2):
    run(b, "START TRANSACTION", first)
    run(a, f"UPDATE post SET likes = {n}")
    print(f"{first}; another session commits {n}; SELECT:", run(b, LIKES))
    if n < 4:
        run(b, "COMMIT")
alter = threading.Thread(target=run, args=(a, "ALTER TABLE post ADD n INT"))
alter.start()
WAITS = "SELECT COUNT(*) FROM performance_schema.processlist WHERE STATE = 'Waiting for table metadata lock'"
while run(dirty, WAITS) == ((0,),):
    time.sleep(0.1)
print("ALTER TABLE waits for b; a later SELECT: ", end="")
third = pymysql.connect(**LOGIN, autocommit=True).cursor()
try:
    run(third, "SET lock_wait_timeout = 1", LIKES)
except pymysql.MySQLError as e:
    print(e)
run(b, "COMMIT")
alter.join()
print("b has committed:", run(third, "SELECT * FROM post"))
