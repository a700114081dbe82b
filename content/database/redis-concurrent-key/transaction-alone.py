# check: with=mysql
# 默认隔离级别下，两个事务各自先读、再算、再写，照样丢一次更新；带条件的 UPDATE 不丢
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev",
                        database="app").cursor() for _ in range(2))
a.execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT)")
a.execute("INSERT INTO item VALUES (1, 10)")
a.connection.commit()
a.execute("SELECT @@transaction_isolation")
print(a.fetchone()[0])


def sell(label: str, write) -> None:
    a.execute("UPDATE item SET stock = 10")
    a.connection.commit()
    left = []
    for cursor in a, b:
        cursor.connection.begin()
        cursor.execute("SELECT stock FROM item WHERE id = 1")
        left.append(cursor.fetchone()[0])
    for cursor, stock in zip((a, b), left):
        write(cursor, stock)
        cursor.connection.commit()
    a.execute("SELECT stock FROM item")
    print(label, "two of 10 sold, left", a.fetchone()[0])
    a.connection.commit()


sell("read, then write:", lambda c, n: c.execute("UPDATE item SET stock = %s", (n - 1,)))
sell("conditional:", lambda c, n: c.execute("UPDATE item SET stock = stock - 1 WHERE stock >= 1"))
