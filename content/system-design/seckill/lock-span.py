# check: with=mysql timeout=90
# 先扣库存再插订单：插订单期间，别人扣同一行要等；先插订单再扣库存：别人不等
import pymysql


def connect():
    return pymysql.connect(user="dev", password="dev", database="app").cursor()


a, b = connect(), connect()
a.execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT)")
a.execute("CREATE TABLE orders (item INT, user VARCHAR(9), UNIQUE (item, user))")
a.execute("INSERT INTO item VALUES (1, 10)")
a.connection.commit()
b.execute("SET innodb_lock_wait_timeout = 1")
DEDUCT = "UPDATE item SET stock = stock - 1 WHERE id = 1 AND stock >= 1"
for first in DEDUCT, "INSERT INTO orders VALUES (1, 'a')":
    a.execute(first)                    # the first statement is done, the second not yet
    try:
        b.execute("INSERT INTO orders VALUES (1, 'b')")
        b.execute(DEDUCT)
        outcome = "b is done"
    except pymysql.err.OperationalError as e:
        outcome = f"b: {e.args[0]} {e.args[1]}"
    print("a has begun with", first.split()[0], "->", outcome)
    a.connection.rollback(), b.connection.rollback()
