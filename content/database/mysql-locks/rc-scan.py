# check: with=mysql
# 读已提交下没有索引的条件：别的会话锁着一行不符合的，SELECT … FOR UPDATE 和 DELETE 照样等它，UPDATE 不等
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command="SET transaction_isolation = 'READ-COMMITTED', innodb_lock_wait_timeout = 1").cursor() for _ in "ab")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, note INT, v INT)")
b.execute("INSERT INTO t VALUES (10, 1, 0), (20, 2, 0), (30, 3, 0)"), b.execute("COMMIT")
a.execute("UPDATE t SET v = 1 WHERE id = 30")
print("A: UPDATE t SET v = 1 WHERE id = 30")
for sql in "SELECT * FROM t WHERE note = 2 FOR UPDATE", "DELETE FROM t WHERE note = 2", "UPDATE t SET v = 2 WHERE note = 2":
    try:
        print("B:", sql, "->", b.execute(sql), "row")
    except pymysql.MySQLError as e:
        print("B:", sql, "->", *e.args)
    b.execute("ROLLBACK")
