# check: with=mysql
# 同一个请求号：INSERT IGNORE 第二次影响 0 行，不带 IGNORE 报 1062
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
cur = pymysql.connect(**LOGIN, autocommit=True).cursor()
cur.execute("CREATE TABLE pay (id INT PRIMARY KEY AUTO_INCREMENT, request_id CHAR(8) NOT NULL UNIQUE, amount INT)")
for _ in range(2):
    print("INSERT IGNORE:", cur.execute("INSERT IGNORE INTO pay (request_id, amount) VALUES ('a1b2c3d4', 100)"))
try:
    cur.execute("INSERT INTO pay (request_id, amount) VALUES ('a1b2c3d4', 100)")
except pymysql.err.IntegrityError as e:
    print("INSERT:", e.args[0])
cur.execute("SELECT request_id, amount FROM pay")
print(cur.fetchall())
