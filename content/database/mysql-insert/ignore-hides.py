# check: with=mysql
# INSERT IGNORE 把别的错误也降为警告；ON DUPLICATE KEY UPDATE 照样报
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
import warnings

conn = pymysql.connect(**LOGIN, autocommit=True)
cur = conn.cursor()
cur.execute("CREATE TABLE t (id INT PRIMARY KEY, name VARCHAR(3) NOT NULL, n INT)")
cur.execute("CREATE TABLE p (id INT) PARTITION BY LIST (id) (PARTITION p1 VALUES IN (1))")
for sql in ("INSERT IGNORE INTO t VALUES (1, 'long', 1)", "INSERT IGNORE INTO t VALUES (2, 'a', 'x')",
            "INSERT IGNORE INTO t SELECT 3, NULL, 1", "INSERT IGNORE INTO p VALUES (7)"):
    rows = cur.execute(sql)
    cur.execute("SHOW WARNINGS")
    print(rows, cur.fetchall())
cur.execute("SELECT * FROM t")
print(cur.fetchall())
AGAIN = "INSERT INTO t VALUES (1, {}, 1) ON DUPLICATE KEY UPDATE id = t.id"
print("id = id:", cur.execute(AGAIN.format("'a'")))
try:
    cur.execute(AGAIN.format("'long'"))
except pymysql.MySQLError as e:
    print("id = id:", e)
