# check: with=mysql
# 默认 innodb_autoinc_lock_mode = 2：INSERT … SELECT 还没做完，别人的 INSERT 不等它，拿到中间的号
import threading, time
import pymysql

a, b, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True, init_command="SET innodb_lock_wait_timeout = 1").cursor() for _ in "abw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY AUTO_INCREMENT, who CHAR(1))")
watch.execute("CREATE TABLE source (n INT PRIMARY KEY)"), watch.execute("INSERT INTO source VALUES (1), (2)")
watch.execute("SELECT @@innodb_autoinc_lock_mode, GET_LOCK('gate', 0)")
print("mode", watch.fetchone()[0])
slow = threading.Thread(target=a.execute, args=["INSERT INTO t (who) SELECT IF(n = 1 OR GET_LOCK('gate', 20), 'A', 'A') FROM source"])
slow.start()
while not watch.execute("SELECT 1 FROM information_schema.processlist WHERE STATE = 'User lock'"):
    time.sleep(0.05)
try:
    b.execute("INSERT INTO t (who) VALUES ('B')")
    print("B inserted, LAST_INSERT_ID", b.lastrowid)
except pymysql.MySQLError as e:
    print("B:", *e.args)
watch.execute("SELECT LOCK_MODE FROM performance_schema.data_locks WHERE LOCK_TYPE = 'TABLE'")
print("table locks:", watch.fetchall())
watch.execute("SELECT RELEASE_LOCK('gate')")
slow.join()
watch.execute("SELECT * FROM t ORDER BY id")
print(watch.fetchall())
