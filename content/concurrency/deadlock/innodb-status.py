# check: with=mysql timeout=120
# 死锁之后 SHOW ENGINE INNODB STATUS 里有双方的语句、持有的锁、等待的锁和被回滚的一方；只有本库权限的账号看不了
from threading import Thread
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="root", database="app").cursor() for _ in "ab")
a.execute("CREATE TABLE acc (id INT PRIMARY KEY, money INT)")
a.execute("INSERT INTO acc VALUES (1, 100), (2, 100)")
a.connection.commit()
a.execute("INSERT INTO acc VALUES (3, 0), (4, 0), (5, 0)")  # A 改得多，牺牲的是 B
a.execute("UPDATE acc SET money = 90 WHERE id = 1")
b.execute("UPDATE acc SET money = 80 WHERE id = 2")
waiting = Thread(target=a.execute, args=["UPDATE acc SET money = 110 WHERE id = 2"])
waiting.start()
try:
    b.execute("UPDATE acc SET money = 120 WHERE id = 1")
except pymysql.MySQLError as e:
    print("B", *e.args)
waiting.join()
a.execute("SHOW ENGINE INNODB STATUS")
report = a.fetchone()[2].split("LATEST DETECTED DEADLOCK")[1].split("\nTRANSACTIONS\n")[0]
lines = report.splitlines()
for kind in "HOLDS THE LOCK(S)", "WAITING FOR THIS LOCK TO BE GRANTED", "WE ROLL BACK TRANSACTION":
    print(kind, "lines:", sum(kind in line for line in lines))
statements = [line for line in lines if line.startswith("UPDATE")]
print(*sorted(statements), sep="\n")
print("rolled back:", statements[int(lines[-2][-2]) - 1])
a.execute("SELECT @@innodb_print_all_deadlocks")
print("innodb_print_all_deadlocks", *a.fetchone())
a.execute("CREATE USER app1@'127.0.0.1'")
a.execute("GRANT ALL ON app.* TO app1@'127.0.0.1'")
app1 = pymysql.connect(host="127.0.0.1", user="app1", database="app").cursor()
for query in "SHOW ENGINE INNODB STATUS", "SELECT * FROM sys.innodb_lock_waits":
    try:
        app1.execute(query)
    except pymysql.MySQLError as e:
        print("GRANT ALL ON app.*:", query, "-", *e.args)
