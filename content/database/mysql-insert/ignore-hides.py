# check: with=mysql
# INSERT IGNORE 把别的错误也降为警告；ON DUPLICATE KEY UPDATE 照样报，但会执行 UPDATE 触发器
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
    cur.execute("INSERT INTO t VALUES (1, 'a', 1) AS new ON DUPLICATE KEY UPDATE id = id")
except pymysql.MySQLError as e:
    print("id = id beside an alias:", e)
cur.execute("CREATE TABLE e (id INT PRIMARY KEY, email VARCHAR(9) UNIQUE, n INT NOT NULL)")
cur.execute("INSERT INTO e VALUES (1, 'a', 1)")
print("another unique key:", cur.execute("INSERT INTO e VALUES (2, 'a', 1) ON DUPLICATE KEY UPDATE id = e.id"), "rows")
cur.execute("INSERT IGNORE INTO e SELECT 3, 'b', NULL")
cur.execute("SELECT n FROM e WHERE id = 3")
print("NULL of a NOT NULL INT becomes", cur.fetchall())
cur.execute("CREATE TABLE c (id INT, FOREIGN KEY (id) REFERENCES e (id), CHECK (id < 9))")
for value in (7, 12):
    rows = cur.execute(f"INSERT IGNORE INTO c VALUES ({value})")
    cur.execute("SHOW WARNINGS")
    print(rows, [code for _, code, _ in cur.fetchall()])
cur.execute("CREATE TABLE log (what VARCHAR(20))")
cur.execute("CREATE TRIGGER u AFTER UPDATE ON t FOR EACH ROW INSERT INTO log VALUES ('UPDATE trigger')")
cur.execute("INSERT IGNORE INTO t VALUES (1, 'a', 1)")
rows = cur.execute(AGAIN.format("'a'"))
cur.execute("SELECT what FROM log")
print("id = id:", rows, "rows,", cur.fetchall())
try:
    cur.execute(AGAIN.format("'long'"))
except pymysql.MySQLError as e:
    print("id = id:", e)
