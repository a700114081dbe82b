# check: with=mysql,postgresql timeout=120
# 两个会话按相反次序更新两行：MySQL 报 1213，PostgreSQL 报 40P01，另一个会话照常完成；各自的相关默认值
from threading import Thread
import psycopg, pymysql

def my(): return pymysql.connect(host="127.0.0.1", user="root", database="app")
def pg(): return psycopg.connect("host=127.0.0.1")

for name, connect, settings in (
    ("MySQL", my, ["SELECT 'innodb_deadlock_detect', @@innodb_deadlock_detect", "SELECT 'innodb_lock_wait_timeout', @@innodb_lock_wait_timeout"]),
    ("PostgreSQL", pg, ["SELECT 'deadlock_timeout', current_setting('deadlock_timeout')", "SELECT name, setting, extra_desc FROM pg_settings WHERE name = 'lock_timeout'"])):
    (A, B), ends = (connect().cursor(), connect().cursor()), []
    A.execute("CREATE TABLE acc (id INT PRIMARY KEY, money INT)")
    A.execute("INSERT INTO acc VALUES (1, 100), (2, 100)")
    A.connection.commit()
    for setting in settings:
        A.execute(setting)
        print(name, *A.fetchone())
    A.connection.commit()
    A.execute("UPDATE acc SET money = 90 WHERE id = 1")
    B.execute("UPDATE acc SET money = 80 WHERE id = 2")

    def second(cur, row):
        try:
            cur.execute("UPDATE acc SET money = money WHERE id = %s", [row])
            cur.connection.commit()
            ends.append("committed")
        except (pymysql.MySQLError, psycopg.Error) as e:
            ends.append(str(e.sqlstate if name == "PostgreSQL" else e.args[0]) + " " + str(e).splitlines()[0])
            cur.connection.rollback()

    threads = [Thread(target=second, args=pair) for pair in ((A, 2), (B, 1))]
    for t in threads: t.start()
    for t in threads: t.join()
    print(name, sorted(ends))
