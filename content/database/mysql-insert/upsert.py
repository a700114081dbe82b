# check: with=mysql
# 影响行数与 CLIENT.FOUND_ROWS；行别名与旧写法的警告；两个唯一键只更新一行；MySQL 没有 RETURNING
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
from pymysql.constants import CLIENT

conn = pymysql.connect(**LOGIN, autocommit=True)
found = pymysql.connect(**LOGIN, autocommit=True, client_flag=CLIENT.FOUND_ROWS)
cur = conn.cursor()
cur.execute("SELECT VERSION()")
print(cur.fetchall())
cur.execute("CREATE TABLE page (path VARCHAR(20) PRIMARY KEY, hits INT)")
UPSERT = "INSERT INTO page (path, hits) VALUES ('/home', %s) AS new ON DUPLICATE KEY UPDATE hits = page.hits + new.hits"
print([cur.execute(UPSERT, (n,)) for n in (5, 3, 0)], found.cursor().execute(UPSERT, (0,)))
cur.execute("INSERT INTO page (path, hits) VALUES ('/home', 3) ON DUPLICATE KEY UPDATE hits = hits + VALUES(hits)")
cur.execute("SHOW WARNINGS")
print([(code, text[:31]) for _, code, text in cur.fetchall()])
cur.execute("CREATE TABLE two (a INT UNIQUE, b INT UNIQUE, hits INT)")
cur.execute("INSERT INTO two VALUES (1, 10, 0), (2, 20, 0)")
cur.execute("INSERT INTO two VALUES (1, 20, 0) ON DUPLICATE KEY UPDATE hits = 9")
cur.execute("SELECT * FROM two")
print(cur.fetchall())
try:
    cur.execute("INSERT INTO page VALUES ('/new', 1) RETURNING *")
except pymysql.MySQLError as e:
    print("RETURNING:", e.args[0])
