# check: with=mysql
# 一件一行、SKIP LOCKED：两个事务同时各拿到一件，谁也不等，剩下的都被锁着就一件也看不到；买家一列有索引时，可重复读（默认）下拿到的要等没拿到的，读已提交不等；批量扣减：一条语句扣 3 件，不够就影响 0 行；多件时加锁次序相反会死锁，次序相同就先后买到
import threading

import pymysql


def connect():
    return pymysql.connect(user="dev", password="dev", database="app").cursor()


a, b = connect(), connect()
a.execute("CREATE TABLE unit (id INT PRIMARY KEY, buyer VARCHAR(9), KEY (buyer))")
a.execute("INSERT INTO unit VALUES (1, NULL), (2, NULL), (3, 'sold')")
a.execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT)")
a.execute("INSERT INTO item VALUES (1, 5), (2, 5)")
a.connection.commit()
TAKE = "SELECT id FROM unit WHERE buyer IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED"
for level in "REPEATABLE-READ", "READ-COMMITTED":
    one, two, third = sessions = [connect() for _ in range(3)]
    for s in sessions:
        s.execute(f"SET transaction_isolation = '{level}', innodb_lock_wait_timeout = 1")
        s.execute(TAKE)
        print("takes unit", s.fetchone(), end=", ")
    for n, s in (1, one), (2, two):
        try:
            print(f"{level}: writes {s.execute(f"UPDATE unit SET buyer = 'b' WHERE id = {n}")} row", end="; ")
        except pymysql.err.OperationalError as e:
            print(f"{level}: {e.args[0]} while the third is open", end="; ")
    print()
    for s in sessions:
        s.connection.rollback()
n = 3
sql = f"UPDATE item SET stock = stock - {n} WHERE id = 1 AND stock >= {n}"
print(n, "at once from 5, rows:", [a.execute(sql) for _ in range(2)])
a.connection.commit()

def buy(s, first: int, second: int, ready: threading.Barrier, got: list[str]) -> None:
    try:
        s.execute("UPDATE item SET stock = stock - 1 WHERE id = %s", (first,))
        ready.wait(timeout=30)
        s.execute("UPDATE item SET stock = stock - 1 WHERE id = %s", (second,))
        got.append("bought")
    except pymysql.err.OperationalError as e:
        got.append(str(e.args[0]))
    s.connection.rollback()


for name, orders, parties in ("opposite", ((1, 2), (2, 1)), 2), ("the same", ((1, 2), (1, 2)), 1):
    ready, got = threading.Barrier(parties), []
    threads = [threading.Thread(target=buy, args=(s, *order, ready, got)) for s, order in zip((a, b), orders)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(f"two items, {name} order:", sorted(got))
