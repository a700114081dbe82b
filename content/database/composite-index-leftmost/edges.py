# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# 边界值上能不能切，看后一列在同一端有没有界；列上做了运算，就不能用来定位
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()


def rows(sql):
    cur.execute(sql)
    return cur.fetchall()


rows("SET cte_max_recursion_depth = 100000")
rows("CREATE TABLE t (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, note CHAR(50) NOT NULL, INDEX u_s (user_id, status))")
rows("INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, i % 1000, i DIV 1000 % 5, '' FROM n")
rows("ANALYZE TABLE t")
for where in ("user_id<=2 AND status=1", "user_id<=2 AND status<1", "user_id<=2 AND status>1", "user_id>=997 AND status=1", "user_id>=997 AND status>1", "user_id>=997 AND status<1", "user_id>996 AND status=1", "user_id=7 AND status+0=1", "user_id+0=7 AND status=1"):
    plan = rows("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM t WHERE " + where)[0]
    rows("FLUSH STATUS"), rows("SELECT /*+ NO_ICP(t) */ * FROM t WHERE " + where)
    read = sum(int(value) for _, value in rows("SHOW STATUS LIKE 'Handler_read_%next'"))
    print(f"{where:25} {plan[4]:5} key_len {plan[7]}, entries read: {read}")
