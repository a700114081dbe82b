# check: with=mysql
# 同一个请求号：第二次 INSERT 报 1062；INSERT IGNORE 影响 0 行，但写错的金额 1oo 也收下，存成 1，只给警告
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
cur = pymysql.connect(**LOGIN, autocommit=True).cursor()
cur.execute("CREATE TABLE pay (id INT PRIMARY KEY AUTO_INCREMENT, request_id CHAR(8) NOT NULL UNIQUE, amount INT)")
for insert, request, amount in (
    ("INSERT", "a1b2c3d4", "100"), ("INSERT", "a1b2c3d4", "100"), ("INSERT IGNORE", "a1b2c3d4", "100"),
    ("INSERT", "e5f6a7b8", "1oo"), ("INSERT IGNORE", "e5f6a7b8", "1oo"),
):
    try:
        n = cur.execute(insert + " INTO pay (request_id, amount) VALUES (%s, %s)", (request, amount))
        cur.execute("SHOW WARNINGS")
        print(insert, request, amount, "rows:", n, cur.fetchall())
    except pymysql.MySQLError as e:
        print(insert, request, amount, "error:", e)
cur.execute("SELECT request_id, amount FROM pay")
print(cur.fetchall())
