# check: with=mysql
# MySQL 9.7 的 EXPLAIN 默认打印一棵树：覆盖写 Covering index，索引下推写 with index condition；表格格式才有 Extra
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor()
cur.execute("SELECT @@explain_format")
print("explain_format", *cur.fetchone())
cur.execute("CREATE TABLE user (id INT PRIMARY KEY, age INT NOT NULL, name CHAR(20), INDEX age (age))")
cur.execute("INSERT INTO user WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i, i % 50, 'x' FROM n")
cur.execute("ANALYZE TABLE user")
for sql in ("SELECT id, age FROM user WHERE age = 7", "SELECT id FROM user WHERE age < 7", "SELECT age FROM user", "SELECT * FROM user WHERE age = 7", "SELECT * FROM user WHERE age < 7 AND age % 2 = 0"):
    cur.execute("EXPLAIN " + sql)
    tree = cur.fetchone()[0].split("  (cost")[0]
    cur.execute("EXPLAIN FORMAT=TRADITIONAL " + sql)
    print(sql, tree, "| Extra", cur.fetchone()[-1])
