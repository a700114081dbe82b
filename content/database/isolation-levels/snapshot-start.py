# check: with=mysql,postgresql
# 可重复读的快照不在 BEGIN 时建立；MySQL 到首次普通读，PostgreSQL 先 UPDATE 别的表就建了；WITH CONSISTENT SNAPSHOT 才提前到开始时，但在读已提交里被忽略，只有警告
import psycopg, pymysql

my = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
my2 = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
pg, pg2 = (psycopg.connect("host=127.0.0.1", autocommit=True).cursor() for _ in "12")
RR = "BEGIN ISOLATION LEVEL REPEATABLE READ"
for name, a, b, *begin in (("MySQL", my, my2, "BEGIN"), ("MySQL", my, my2, "BEGIN", "UPDATE u SET v = 0"),
                           ("MySQL", my, my2, "START TRANSACTION WITH CONSISTENT SNAPSHOT"),
                           ("PostgreSQL", pg, pg2, RR), ("PostgreSQL", pg, pg2, RR, "UPDATE u SET v = 0")):
    for sql in ("DROP TABLE IF EXISTS t, u", "CREATE TABLE t (v INT)", "INSERT INTO t VALUES (1)", "CREATE TABLE u (v INT)", "INSERT INTO u VALUES (1)"):
        b.execute(sql)
    for sql in begin:
        a.execute(sql)
    seen = []
    for v in (2, 3):
        b.execute(f"UPDATE t SET v = {v}")
        a.execute("SELECT v FROM t")
        seen += a.fetchone()
    a.execute("COMMIT")
    print(f"{name}: A {'; '.join(begin)}; B sets 2; A reads {seen[0]}; B sets 3; A reads {seen[1]}")
my.execute("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED")
my.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT")
my.execute("SHOW WARNINGS")
print("READ COMMITTED:", *my.fetchone())
