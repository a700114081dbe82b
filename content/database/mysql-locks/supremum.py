# check: with=mysql
# 每个索引页都有一个 supremum：表有许多页时，范围跨页就锁到中间页的 supremum，末尾照样能插；锁到最后一页的，末尾才插不进
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command="SET innodb_lock_wait_timeout = 1").cursor() for _ in "ab")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, pad CHAR(200) NOT NULL)")
b.execute("INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i * 10, 'x' FROM n"), b.execute("COMMIT")
for where in "id BETWEEN 10 AND 2000", "id > 10000":
    a.execute(f"SELECT id FROM t WHERE {where} FOR UPDATE")
    b.execute("SELECT COUNT(*) FROM performance_schema.data_locks WHERE LOCK_DATA = 'supremum pseudo-record'")
    print(f"A: {where} FOR UPDATE - locks on supremum pseudo-record:", *b.fetchone())
    try:
        print("B: INSERT at the end ->", b.execute("INSERT INTO t VALUES (99999, '')"), "row")
    except pymysql.MySQLError as e:
        print("B: INSERT at the end ->", *e.args)
    b.execute("ROLLBACK"), a.execute("ROLLBACK")
