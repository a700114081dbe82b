# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# name LIKE 'j%' AND age = 22：key_len 是 126，但读的索引项几乎没少
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


rows("CREATE TABLE member (id INT PRIMARY KEY, name VARCHAR(30) NOT NULL, age INT NOT NULL, note CHAR(50) NOT NULL, INDEX n_a (name, age))")
rows(f"INSERT INTO member {NUMBERS} SELECT i, CONCAT(CHAR(97 + i % 26 USING utf8mb4), i % 130), i DIV 26 % 50, 'x' FROM n")
rows("ANALYZE TABLE member")
for where in ("name LIKE 'j%'", "name LIKE 'j%' AND age = 22", "name = 'j9' AND age = 22"):
    plan = rows(f"EXPLAIN FORMAT=TRADITIONAL SELECT /*+ NO_ICP(member) */ * FROM member FORCE INDEX (n_a) WHERE {where}")[0]
    print(f"{where:28} key_len {plan[7]}, entries read: {read(f'SELECT /*+ NO_ICP(member) */ * FROM member FORCE INDEX (n_a) WHERE {where}')}")
