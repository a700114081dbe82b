# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# 两种列序读多少个索引项：两列都是等值时一样；一列是范围时，等值列在前读得少
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()


def rows(sql):
    cur.execute(sql)
    return cur.fetchall()


rows("SET cte_max_recursion_depth = 100000")
NUMBERS = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"


def read(sql):
    rows("FLUSH STATUS"), rows(sql)
    return sum(int(n) for _, n in rows("SHOW STATUS LIKE 'Handler_read_%next'"))


for index in ("user_id, status", "status, user_id"):
    rows("DROP TABLE IF EXISTS orders")
    rows(f"CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, note CHAR(50) NOT NULL, INDEX both_ ({index}))")
    rows(f"INSERT INTO orders {NUMBERS} SELECT i, i % 1000, i DIV 1000 % 5, 'x' FROM n")
    rows("ANALYZE TABLE orders")
    print("distinct:", *rows("SELECT COUNT(DISTINCT user_id), COUNT(DISTINCT status) FROM orders"))
    for where in ("user_id = 7 AND status = 1", "user_id < 100 AND status = 1"):
        sql = f"SELECT /*+ NO_ICP(orders) */ * FROM orders FORCE INDEX (both_) WHERE {where}"
        print(f"({index})", where, "entries read:", read(sql))
