# check: with=postgresql
# PostgreSQL 用 ON CONFLICT DO NOTHING 占键：读已提交下，来过就影响 0 行，不报错，事务还能接着读答案；可重复读下先读过别的，就报 40001
import psycopg

a, b = (psycopg.connect("host=127.0.0.1") for _ in range(2))
a.execute("CREATE TABLE idem (k TEXT PRIMARY KEY, answer INT)")
a.commit()
for name, db, answer in ("first", a, 7), ("again", b, 8):
    print(db.execute("SHOW transaction_isolation").fetchone()[0], end=": ")
    rows = db.execute("INSERT INTO idem VALUES ('key-1', %s) ON CONFLICT DO NOTHING", (answer,)).rowcount
    print(name, rows, "row" if rows else "rows", "answer:", db.execute("SELECT answer FROM idem").fetchone()[0])
    db.commit()
b.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
b.execute("SELECT 1")
a.execute("INSERT INTO idem VALUES ('key-2', 9)")
a.commit()
try:
    b.execute("INSERT INTO idem VALUES ('key-2', 10) ON CONFLICT DO NOTHING")
except psycopg.Error as e:
    print("repeatable read:", e.sqlstate, e)
