# check: with=mariadb
# MariaDB 11.8 默认可重复读，并打开 innodb_snapshot_isolation：改快照之后被改过的行报 1020，整个事务回滚；先普通读、再改到别人新插入的行，也报 1020
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "ab")
a.execute("SELECT @@transaction_isolation, @@innodb_snapshot_isolation")
print("transaction_isolation %s, innodb_snapshot_isolation %d" % a.fetchone())
a.execute("CREATE TABLE acc (id INT PRIMARY KEY, money INT)")
for setting in (1, 0):
    a.execute("REPLACE INTO acc VALUES (1, 100)")
    a.execute("COMMIT")
    b.execute("SET innodb_snapshot_isolation = %s", [setting])
    b.execute("INSERT INTO acc VALUES (%s, 0)", [9 + setting])
    b.execute("SELECT money FROM acc WHERE id = 1")
    print(f"innodb_snapshot_isolation = {setting}: B reads", *b.fetchone())
    a.execute("UPDATE acc SET money = 70 WHERE id = 1")
    a.execute("COMMIT")
    try:
        print("B updates", b.execute("UPDATE acc SET money = 50 WHERE id = 1"), "row")
    except pymysql.MySQLError as e:
        print("B", *e.args)
    b.execute("COMMIT")
    a.execute("SELECT * FROM acc ORDER BY id")
    print("now", a.fetchall())
    a.execute("COMMIT")
b.execute("SET innodb_snapshot_isolation = DEFAULT")
for sql in ("SELECT id FROM acc FOR UPDATE", "UPDATE acc SET money = 0"):
    b.execute("SELECT id FROM acc")
    seen = [row[0] for row in b.fetchall()]
    a.execute("INSERT INTO acc VALUES (%s, 0)", [len(seen) + 20])
    a.execute("COMMIT")
    try:
        print("B", b.execute(sql), "rows")
    except pymysql.MySQLError as e:
        print("B reads", seen, "A inserts a row, B", sql, "->", e.args[0])
