# check: with=postgresql
# PostgreSQL 用 ON CONFLICT DO NOTHING 占键：来过就影响 0 行，不报错，事务还能接着读答案
import psycopg

a, b = (psycopg.connect("host=127.0.0.1") for _ in range(2))
a.execute("CREATE TABLE idem (k TEXT PRIMARY KEY, answer INT)")
a.commit()
for name, db, answer in ("first", a, 7), ("again", b, 8):
    print(db.execute("SHOW transaction_isolation").fetchone()[0], end=": ")
    rows = db.execute("INSERT INTO idem VALUES ('key-1', %s) ON CONFLICT DO NOTHING", (answer,)).rowcount
    print(name, rows, "row" if rows else "rows", "answer:", db.execute("SELECT answer FROM idem").fetchone()[0])
    db.commit()
