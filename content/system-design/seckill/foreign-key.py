# check: with=mysql timeout=90
# 订单表对商品表有外键：插订单就给库存那一行加共享锁，别人的扣减照样等；没有外键不等；两边都先插再扣，其中一个死锁
import threading

import pymysql


def connect():
    return pymysql.connect(user="dev", password="dev", database="app").cursor()


a, b = connect(), connect()
a.execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT)")
a.execute("INSERT INTO item VALUES (1, 10)")
a.execute("CREATE TABLE orders (item INT, usr CHAR(9), UNIQUE (item, usr))")
a.execute("CREATE TABLE orders_fk (item INT, usr CHAR(9), UNIQUE (item, usr), FOREIGN KEY (item) REFERENCES item (id))")
a.connection.commit()
b.execute("SET innodb_lock_wait_timeout = 1")
for table in "orders", "orders_fk":
    a.execute(f"INSERT INTO {table} VALUES (1, 'a')")
    try:
        b.execute(f"INSERT INTO {table} VALUES (1, 'b')")
        b.execute("UPDATE item SET stock = stock - 1 WHERE id = 1 AND stock >= 1")
        outcome = "b is done"
    except pymysql.err.OperationalError as e:
        outcome = f"b: {e.args[0]} {e.args[1]}"
    print(table, "->", outcome)
    a.connection.rollback(), b.connection.rollback()

ready, got = threading.Barrier(2), []


def settle(s, user: str) -> None:
    try:
        s.execute("INSERT INTO orders_fk VALUES (1, %s)", (user,))
        ready.wait(timeout=30)
        s.execute("UPDATE item SET stock = stock - 1 WHERE id = 1 AND stock >= 1")
        s.connection.commit()
        got.append("sold")
    except pymysql.err.OperationalError as e:
        got.append(str(e.args[0]))


threads = [threading.Thread(target=settle, args=(connect(), user)) for user in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("two at once, orders_fk:", sorted(got))
