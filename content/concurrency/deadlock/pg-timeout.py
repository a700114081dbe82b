# check: with=postgresql timeout=120
# PostgreSQL 等锁满 deadlock_timeout 才检查死锁：设成 4 秒，4 秒之后才报；设成 100 毫秒，4 秒之内就报
import time
from threading import Thread
import psycopg

A, B = (psycopg.connect("host=127.0.0.1").cursor() for _ in "AB")
A.execute("CREATE TABLE acc (id INT PRIMARY KEY, money INT)")
A.execute("INSERT INTO acc VALUES (1, 100), (2, 100)")
A.connection.commit()
for timeout in "4s", "100ms":
    for cur, row in (A, 1), (B, 2):
        cur.execute(f"SET deadlock_timeout = '{timeout}'")
        cur.execute("UPDATE acc SET money = 0 WHERE id = %s", [row])
    errors = []
    def second(cur, row):
        try:
            cur.execute("UPDATE acc SET money = 0 WHERE id = %s", [row])
        except psycopg.Error as e:
            errors.append((e.sqlstate, time.monotonic() - start >= 4))
        cur.connection.rollback()
    start = time.monotonic()
    threads = [Thread(target=second, args=pair) for pair in ((A, 2), (B, 1))]
    for t in threads: t.start()
    for t in threads: t.join()
    print("deadlock_timeout", timeout, "- after 4 s or more:", errors)
