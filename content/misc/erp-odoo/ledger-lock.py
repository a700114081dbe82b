# check: with=postgresql
# 流水求和、插入一行来扣减：锁住流水的行，等到锁的一方看不见别人刚插的行，两边都扣；读已提交下先锁商品行再求和，看得见；可重复读下先锁商品行也看不见；可串行化让一方报错
import threading
import time
import psycopg
from psycopg import IsolationLevel as Level

a, b, watch = (psycopg.connect(autocommit=auto) for auto in (False, False, True))
SUM = "SELECT sum(qty) FROM moves"
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


def take(c: psycopg.Connection, lock: str) -> str:
    try:
        left = sum(row[0] for row in c.execute(lock).fetchall())
        left = left if "moves" in lock else c.execute(SUM).fetchone()[0]
        if left >= 3:
            c.execute("INSERT INTO moves VALUES (-3)")
        return f"saw {left}"
    except psycopg.errors.SerializationFailure as error:
        return str(error).split(" due")[0]


for level, lock in [(Level.READ_COMMITTED, "SELECT qty FROM moves FOR UPDATE"),
                    (Level.READ_COMMITTED, "SELECT id FROM product FOR UPDATE"),
                    (Level.REPEATABLE_READ, "SELECT id FROM product FOR UPDATE"),
                    (Level.SERIALIZABLE, "SELECT qty FROM moves")]:
    for c in (a, b):
        c.rollback()
        c.isolation_level = level
    watch.execute("DROP TABLE IF EXISTS moves, product")
    watch.execute("CREATE TABLE moves AS SELECT 5 AS qty")
    watch.execute("CREATE TABLE product AS SELECT 1 AS id")
    first, second = take(a, lock), []
    thread = threading.Thread(target=lambda: second.append(take(b, lock)))
    thread.start()
    while "UPDATE" in lock and watch.execute(WAITING).fetchone()[0] == 0:
        time.sleep(0.05)
    if "UPDATE" not in lock:
        thread.join()
    a.commit()
    thread.join()
    try:
        b.commit()
    except psycopg.errors.SerializationFailure as error:
        second.append(str(error).split(" due")[0])
    print(level.name, lock, "| first", first, "| second", *second,
          "| sum", watch.execute(SUM).fetchone()[0])
