# check: with=mysql
# 可重复读：先查过（哪怕只查了别的表）再插，撞了唯一键，同一事务里却读不到那一行；回滚再读就有；条件更新得到 0 行，同一事务里再读状态也是旧的
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor()
        for _ in range(2))
a.execute("CREATE TABLE pay (k VARCHAR(40) PRIMARY KEY, order_id INT)")
look = "SELECT order_id FROM pay WHERE k = 'key-1'"
b.execute("SELECT @@transaction_isolation")
print(b.fetchone()[0])
b.execute(look)
print("before:", b.fetchall())
a.execute("INSERT INTO pay VALUES ('key-1', 7)")
a.connection.commit()
try:
    b.execute("INSERT INTO pay VALUES ('key-1', 8)")
except pymysql.err.IntegrityError as e:
    print(e.args[0], e.args[1])
b.execute(look)
print("same transaction:", b.fetchall())
b.execute(look + " FOR UPDATE")
print("FOR UPDATE:", b.fetchall())
b.connection.rollback()
b.execute(look)
print("after ROLLBACK:", b.fetchall())
a.execute("DELETE FROM pay")
a.execute("CREATE TABLE other (k INT)")
b.connection.rollback()
b.execute("SELECT * FROM other")
a.execute("INSERT INTO pay VALUES ('key-1', 9)")
a.connection.commit()
try:
    b.execute("INSERT INTO pay VALUES ('key-1', 10)")
except pymysql.err.IntegrityError as e:
    print("read another table, then:", e.args[0])
b.execute(look)
print("same transaction:", b.fetchall())
b.connection.rollback()
a.execute("CREATE TABLE orders (id INT PRIMARY KEY, status VARCHAR(9))")
a.execute("INSERT INTO orders VALUES (1, 'new')")
a.connection.commit()
look = "SELECT status FROM orders WHERE id = 1"
b.execute(look)
a.execute("UPDATE orders SET status = 'cancelled' WHERE id = 1")
a.connection.commit()
print("conditional update:", b.execute("UPDATE orders SET status = 'paid' WHERE id = 1 AND status = 'new'"), "rows")
b.execute(look)
print("same transaction:", b.fetchall())
b.connection.rollback()
b.execute(look)
print("after ROLLBACK:", b.fetchall())
