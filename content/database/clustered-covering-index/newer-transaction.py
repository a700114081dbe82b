# check: with=mysql timeout=90
# 别的事务新近改过二级索引的页，覆盖查询对页里的项也要回表；换了新快照、更早的写事务也都结束，才恢复
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
cur, other, third = (pymysql.connect(**LOGIN).cursor() for _ in range(3))
for sql in ("CREATE TABLE user (id INT PRIMARY KEY, age INT NOT NULL, city CHAR(100) NOT NULL, INDEX age (age))",
            "SET cte_max_recursion_depth = 100000",
            "INSERT INTO user WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, i % 50, 'x' FROM n",
            "COMMIT", "ANALYZE TABLE user"):
    cur.execute(sql)
def requests():
    cur.execute("SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_read_requests'")
    return int(cur.fetchone()[1])
def covered(when):
    before = requests()
    rows = cur.execute("SELECT id, age FROM user WHERE age = 7")
    print(f"{when}: {rows} rows, page requests: about", round(requests() - before, -3))
covered("first"), covered("quiet")
other.execute("UPDATE user SET city = 'y' WHERE id = 7")
covered("another transaction changed city of one row")
other.execute("UPDATE user SET age = 8 WHERE id = 7")
covered("another transaction changed age of one row")
other.execute("COMMIT")
covered("it has committed, same snapshot here")
cur.execute("COMMIT")
covered("new snapshot")
third.execute("UPDATE user SET city = 'z' WHERE id = 100000")
other.execute("UPDATE user SET age = 8 WHERE id = 57")
other.execute("COMMIT")
cur.execute("COMMIT")
before = requests()
cur.execute("SELECT id, age FROM user WHERE age = 7")
print("another change committed, new snapshot, an older writer elsewhere still open - page requests above 1000:", requests() - before > 1000)
third.execute("COMMIT")
cur.execute("COMMIT")
covered("it has ended, new snapshot")
