# check: with=mysql timeout=120
# 加锁读之后，后两级挡住别人在间隙里插入，前两级不挡；没有索引可用的 UPDATE 在后两级锁住条件之外的行，在前两级放开，但别人扫到仍锁着的行，除了简单的全表扫描 UPDATE，都要等
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "ab")
b.execute("SET innodb_lock_wait_timeout = 1")
a.execute("CREATE TABLE t (id INT PRIMARY KEY, age INT, note INT, INDEX (age))")

def step(name, cur, sql):
    try:
        cur.execute(sql)
        print(name, sql, "->", [row[0] for row in cur.fetchall()] or f"{cur.rowcount} rows")
    except pymysql.MySQLError as e:
        print(name, sql, "->", *e.args)

for level in ("READ UNCOMMITTED", "READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"):
    print(level)
    a.execute("REPLACE INTO t VALUES (1, 10, 1), (2, 20, 2), (3, 30, 3)"), a.execute("DELETE FROM t WHERE id = 4"), a.execute("COMMIT")
    for cur in (a, b):
        cur.execute(f"SET SESSION TRANSACTION ISOLATION LEVEL {level}")
    step("A", a, "SELECT id FROM t WHERE age = 20 FOR UPDATE")
    step("B", b, "INSERT INTO t VALUES (4, 20, 4)"), b.execute("COMMIT")
    step("A", a, "SELECT id FROM t WHERE age = 20 FOR UPDATE"), a.execute("ROLLBACK")
    step("A", a, "UPDATE t SET age = 11 WHERE note = 1")
    for sql in ("UPDATE t SET age = 31 WHERE id = 3", "UPDATE t SET age = 31 WHERE note = 3", "UPDATE t SET age = 31 WHERE note = 3 ORDER BY age LIMIT 1", "UPDATE t JOIN (SELECT 3 AS k) u ON note = k SET age = 31", "UPDATE t FORCE INDEX (age) SET note = 4 WHERE age <= 30 AND note = 3", "DELETE FROM t WHERE note = 3", "SELECT id FROM t WHERE note = 3 FOR UPDATE"):
        step("B", b, sql), b.execute("ROLLBACK")
    a.execute("ROLLBACK")
