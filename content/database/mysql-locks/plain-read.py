# check: with=mysql
# 普通 SELECT 什么时候加行锁：串行化级别的事务里；可重复读下 INSERT … SELECT 和子查询所读的表；SET 里的子查询，读已提交下也加；自动提交的单条不加
import pymysql

def session(level, autocommit=False):
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=autocommit, init_command=f"SET transaction_isolation = '{level}', innodb_lock_wait_timeout = 1").cursor()

watch = session("REPEATABLE-READ", True)
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)"), watch.execute("INSERT INTO t VALUES (10, 1), (20, 2)")
watch.execute("CREATE TABLE copy LIKE t"), watch.execute("INSERT INTO copy VALUES (99, 0)")

for level in "REPEATABLE-READ", "READ-COMMITTED", "SERIALIZABLE":
    a = session(level)
    for sql in "SELECT * FROM t", "INSERT INTO copy SELECT * FROM t", "UPDATE copy SET v = (SELECT MAX(v) FROM t) WHERE id = 99", "SET @x = (SELECT MAX(v) FROM t)":
        a.execute(sql)
        watch.execute("SELECT LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks WHERE LOCK_TYPE = 'RECORD' AND OBJECT_NAME = 't' ORDER BY LENGTH(LOCK_DATA), LOCK_DATA")
        print(level, sql, "-> locks on t:", "; ".join(map(" ".join, watch.fetchall())) or "none")
        a.execute("ROLLBACK")
watch.execute("BEGIN"), watch.execute("UPDATE t SET v = 9 WHERE id = 20")
print("SERIALIZABLE autocommit, another session has updated 20: SELECT * FROM t ->", session("SERIALIZABLE", True).execute("SELECT * FROM t"), "rows")
try:
    a.execute("SELECT * FROM t")
except pymysql.MySQLError as e:
    print("SERIALIZABLE in a transaction: SELECT * FROM t ->", e.args[0])
