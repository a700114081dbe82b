# check: with=mysql timeout=90
# 影响 0 行的 UPDATE、DELETE 也锁住间隙：两端的行照样能改，间隙里插不进；id > 30、id = 99 没有行，锁的是末尾
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command="SET innodb_lock_wait_timeout = 1").cursor() for _ in "ab")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
b.execute("INSERT INTO t VALUES (10, 1), (20, 1), (30, 1)"), b.execute("COMMIT")

def tried(sql):
    try:
        return f"B {sql} -> {b.execute(sql)} rows"
    except pymysql.MySQLError as e:
        return f"B {sql} -> {e.args[0]}"
    finally:
        b.execute("ROLLBACK")

for sql in "UPDATE t SET v = 2 WHERE id = 15", "DELETE FROM t WHERE id = 15", "DELETE FROM t WHERE id > 30", "SELECT * FROM t WHERE id = 99 FOR UPDATE":
    print("A", sql, "->", a.execute(sql), "rows")
    b.execute("SELECT LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks WHERE LOCK_TYPE = 'RECORD'")
    print("  locks", *b.fetchall())
    for other in "UPDATE t SET v = 3 WHERE id IN (10, 20)", "INSERT INTO t VALUES (15, 1)", "INSERT INTO t VALUES (40, 1)":
        print("  ", tried(other))
    a.execute("ROLLBACK")
