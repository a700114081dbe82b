# check: with=postgresql
# 先查后改：读已提交下同一张单出了两次库，可重复读下后改的一方报错，按流水求和再插入的却都成功；状态条件写进 UPDATE，第二次改到 0 行
import psycopg
from psycopg import IsolationLevel

a, b = psycopg.connect(), psycopg.connect()
READ = "SELECT state, qty FROM orders, stock"


def reset(level: IsolationLevel) -> None:
    for c in (a, b):
        c.rollback()
        c.isolation_level = level
    a.execute("DROP TABLE IF EXISTS orders, stock")
    a.execute("CREATE TABLE orders AS SELECT 'confirmed' AS state")
    a.execute("CREATE TABLE stock AS SELECT 10 AS qty")
    a.commit()


def deliver(c: psycopg.Connection) -> str:
    try:
        c.execute("UPDATE stock SET qty = qty - 3")
        c.execute("UPDATE orders SET state = 'done'")
        c.commit()
        return "delivered"
    except psycopg.errors.SerializationFailure as error:
        c.rollback()
        return str(error)


for level in (IsolationLevel.READ_COMMITTED, IsolationLevel.REPEATABLE_READ):
    reset(level)
    print(level.name, "both read", [c.execute(READ).fetchone() for c in (a, b)])
    print([deliver(c) for c in (a, b)], "then", a.execute(READ).fetchone())

reset(IsolationLevel.READ_COMMITTED)
for c in (a, b):
    update = c.execute("UPDATE orders SET state = 'done' WHERE state = 'confirmed'")
    print("state in the WHERE, rows:", update.rowcount)
    c.commit()

reset(IsolationLevel.REPEATABLE_READ)
a.execute("DROP TABLE IF EXISTS moves")
a.execute("CREATE TABLE moves AS SELECT 5 AS qty")
a.commit()
print("REPEATABLE_READ sums", [c.execute("SELECT sum(qty) FROM moves").fetchone()[0] for c in (a, b)])
for c in (a, b):
    c.execute("INSERT INTO moves VALUES (-3)")
    c.commit()
print("both took 3, sum", a.execute("SELECT sum(qty) FROM moves").fetchone()[0])
