# check: with=mysql timeout=60
# EXPLAIN 的 type 各级、覆盖索引、临时表、哈希连接
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("SET cte_max_recursion_depth = 100000")
NUMBERS = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < {})"
cur.execute("CREATE TABLE user (id INT PRIMARY KEY, city INT, name CHAR(9), INDEX (city))")
cur.execute("CREATE TABLE orders (id INT PRIMARY KEY, user_id INT, n INT, created INT, INDEX c (user_id, created))")
cur.execute("INSERT INTO user " + NUMBERS.format(1000) + " SELECT i, i % 100, 'x' FROM n")
cur.execute("INSERT INTO orders " + NUMBERS.format(5000) + " SELECT i, i % 1000 + 1, i % 7, i FROM n")
cur.execute("ANALYZE TABLE user, orders")


def explain(sql):
    cur.execute("EXPLAIN FORMAT=TRADITIONAL " + sql)
    print(sql)
    for row in cur.fetchall():
        print("   ", row[2], row[4], row[11] or "")


explain("SELECT * FROM user WHERE id = 1")
explain("SELECT * FROM orders o JOIN user u ON u.id = o.user_id WHERE o.n = 1")
explain("SELECT * FROM user WHERE city = 1")
explain("SELECT * FROM user WHERE id < 10")
explain("SELECT city FROM user")
explain("SELECT * FROM user WHERE name = 'y'")
explain("SELECT created FROM orders WHERE user_id = 42")
explain("SELECT n, COUNT(*) FROM orders GROUP BY n")
explain("SELECT * FROM orders o JOIN user u ON u.city = o.n IGNORE INDEX (city)".replace(" IGNORE INDEX (city)", "").replace("u.city = o.n", "u.name = o.n"))
cur.execute("SELECT @@explain_format")
print(cur.fetchone())
