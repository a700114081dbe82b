# check: with=mysql timeout=120
# 牺牲谁：甲改了 4 行、乙改了 1 行，回滚乙；乙再锁着 900 行，回滚的就是甲
from threading import Thread
import pymysql

a, b, look = (pymysql.connect(host="127.0.0.1", user="root", database="app").cursor() for _ in "abc")
look.execute("CREATE TABLE acc (id INT PRIMARY KEY, n INT)")
look.execute("INSERT INTO acc VALUES (1, 100), (2, 100)")
look.execute("CREATE TABLE big (id INT PRIMARY KEY, pad CHAR(255))")
look.execute("INSERT INTO big WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 900) SELECT n, 'x' FROM s")
look.connection.commit()
def second(name, cur, row, lost):
    try: cur.execute("UPDATE acc SET n = 0 WHERE id = %s", [row])
    except pymysql.MySQLError as e: lost.append(f"{name} {e.args[0]}")
for more in False, True:
    changed = {name: cur.execute(sql) for name, cur, sql in (
        ("A", a, "INSERT INTO acc VALUES (3, 0), (4, 0), (5, 0)"), ("A+", a, "UPDATE acc SET n = 9 WHERE id = 1"),
        ("B", b, "UPDATE acc SET n = 9 WHERE id = 2"))}
    locked = b.execute("SELECT id FROM big FOR SHARE") if more else 0
    lost = []
    jobs = [Thread(target=second, args=(*job, lost)) for job in (("A", a, 2), ("B", b, 1))]
    for job in jobs: job.start()
    for job in jobs: job.join()
    print("A changed", changed["A"] + changed["A+"], "rows, B changed", changed["B"], "and locked", locked, "more - rolled back:", *lost)
    a.connection.rollback(); b.connection.rollback()
