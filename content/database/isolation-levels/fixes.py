# check: with=mysql
# B 先读到 100，A 扣 30 提交，B 再扣：按当前值的 UPDATE、带条件、带版本号、FOR UPDATE 各得到什么
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "ab")
a.execute("CREATE TABLE acc (id INT PRIMARY KEY, money INT, version INT)")

def read(cur):
    cur.execute("SELECT money, version FROM acc WHERE id = 1")
    return "money %d version %d" % cur.fetchone()

for sql in ("UPDATE acc SET money = money - 50 WHERE id = 1",
            "UPDATE acc SET money = money - 80 WHERE id = 1 AND money >= 80",
            "UPDATE acc SET money = 50, version = 2 WHERE id = 1 AND version = 1",
            "SELECT money FROM acc WHERE id = 1 FOR UPDATE"):
    a.execute("REPLACE INTO acc VALUES (1, 100, 1)")
    a.execute("COMMIT")
    print("B reads", read(b))
    a.execute("UPDATE acc SET money = money - 30, version = version + 1 WHERE id = 1")
    a.execute("COMMIT")
    b.execute(sql)
    print("B", sql, "->", b.fetchall() or f"{b.rowcount} rows")
    print("B in the same transaction", read(b))
    b.execute("COMMIT")
    print("B after COMMIT", read(b))
    b.execute("COMMIT")
