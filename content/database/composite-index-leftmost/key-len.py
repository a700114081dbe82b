# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# key_len 的算法：可为 NULL 加 1，VARCHAR 按最大字节数加 2；NULL 也能用最左前缀定位；扫整个索引时是整个索引的长度
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()


def rows(sql):
    cur.execute(sql)
    return cur.fetchall()


rows("SET cte_max_recursion_depth = 100000")
NUMBERS = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
for column in ("INT NOT NULL", "INT", "BIGINT NOT NULL", "DATETIME NOT NULL", "VARCHAR(30) NOT NULL", "VARCHAR(30)", "CHAR(10) NOT NULL"):
    rows("DROP TABLE IF EXISTS t")
    rows(f"CREATE TABLE t (id INT PRIMARY KEY, a {column}, b INT NOT NULL, note CHAR(50), INDEX (a, b))")
    rows("INSERT INTO t VALUES (1, 20260101, 1, 'x'), (2, 20260102, 1, 'x')")
    print(f"{column:20} key_len", rows("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM t FORCE INDEX (a) WHERE a = '20260101'")[0][7])
rows("DROP TABLE t")
rows("CREATE TABLE t (id INT PRIMARY KEY, a INT, b INT NOT NULL, note CHAR(50), INDEX (a, b))")
rows(f"INSERT INTO t {NUMBERS} SELECT i, NULLIF(i % 100, 7), i, 'x' FROM n")
rows("ANALYZE TABLE t")
print("a IS NULL AND b > 99000:", *rows("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM t WHERE a IS NULL AND b > 99000")[0][4::3][:2])
print("b + 0 = 5:", *rows("EXPLAIN FORMAT=TRADITIONAL SELECT a, b FROM t WHERE b + 0 = 5")[0][4::3][:2])
