# check: with=mysql timeout=120
# 甲锁着行、等线程锁，乙拿着线程锁、等行：MySQL 看不到这个环，不报 1213，sys.innodb_lock_waits 看得到谁挡着谁，等到超时报 1205
import time
from threading import Barrier, Lock, Thread
import pymysql
from pymysql.constants import ER

a, b, look = (pymysql.connect(host="127.0.0.1", user="root", database="app").cursor() for _ in "abc")
a.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
a.execute("INSERT INTO t VALUES (1, 0)")
a.connection.commit()
b.execute("SELECT 'innodb_lock_wait_timeout', @@innodb_lock_wait_timeout")
print("default", *b.fetchone())
b.execute("SET innodb_lock_wait_timeout = 15")
lock, gate = Lock(), Barrier(2)

def first():
    a.execute("UPDATE t SET v = 1 WHERE id = 1")
    gate.wait()
    with lock:
        print("first got the lock")
    a.connection.commit()

def second():
    with lock:
        gate.wait()
        try:
            b.execute("UPDATE t SET v = 2 WHERE id = 1")
        except pymysql.MySQLError as e:
            print("second:", *e.args)
            print(ER.LOCK_DEADLOCK, "raised:", e.args[0] == ER.LOCK_DEADLOCK)

threads = [Thread(target=job) for job in (first, second)]
for t in threads: t.start()
while not look.execute("SELECT blocking_pid, waiting_pid FROM sys.innodb_lock_waits"):
    time.sleep(0.3)  # INNODB_TRX 距上次读不到 0.1 秒就不刷新
names = {a.connection.thread_id(): "first", b.connection.thread_id(): "second"}
blocking, waiting = look.fetchone()
print("sys.innodb_lock_waits:", names[blocking], "blocks", names[waiting])
for t in threads: t.join()
