# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# 索引 (user_id, status, created)：哪些 ORDER BY、GROUP BY 不用另外排序或临时表
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()


def rows(sql):
    cur.execute(sql)
    return cur.fetchall()


rows("SET cte_max_recursion_depth = 100000")
NUMBERS = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
rows("CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, created INT NOT NULL, note CHAR(50) NOT NULL, INDEX u_s_c (user_id, status, created))")
rows(f"INSERT INTO orders {NUMBERS} SELECT i, i % 1000, i DIV 1000 % 5, i, 'x' FROM n")
rows("ANALYZE TABLE orders")
for tail in ("user_id = 7 ORDER BY status", "user_id = 7 ORDER BY status, created", "user_id = 7 ORDER BY status DESC, created DESC", "user_id = 7 ORDER BY status, created DESC", "user_id = 7 ORDER BY created", "user_id = 7 AND status = 1 ORDER BY created", "user_id = 7 AND status > 1 ORDER BY status", "user_id = 7 AND status > 1 ORDER BY created", "user_id IN (7, 8) ORDER BY status"):
    print(f"WHERE {tail:48}", rows("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM orders WHERE " + tail)[0][11])
for sql in ("SELECT user_id, COUNT(*) FROM orders GROUP BY user_id", "SELECT status, COUNT(*) FROM orders GROUP BY status", "SELECT status, COUNT(*) FROM orders WHERE user_id = 7 GROUP BY status", "SELECT user_id, MAX(status) FROM orders GROUP BY user_id"):
    print(f"{sql:71}", rows("EXPLAIN FORMAT=TRADITIONAL " + sql)[0][11])
rows("ALTER TABLE orders DROP INDEX u_s_c, ADD INDEX mixed (user_id, status, created DESC)")
for tail in ("status, created DESC", "status, created"):
    print(f"index (user_id, status, created DESC): ORDER BY {tail}", rows("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM orders WHERE user_id = 7 ORDER BY " + tail)[0][11])
