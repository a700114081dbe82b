# check: with=mysql timeout=120
# innodb_print_all_deadlocks 打开后按 Note 级写错误日志：log_error_verbosity 默认的 2 看不到，设成 3 才有
import time
from threading import Thread
import pymysql

a, b, look = (pymysql.connect(host="127.0.0.1", user="root", database="app").cursor() for _ in "abc")
a.execute("CREATE TABLE acc (id INT PRIMARY KEY, n INT)")
a.execute("INSERT INTO acc VALUES (1, 100), (2, 100)")
a.connection.commit()
look.execute("SELECT @@innodb_print_all_deadlocks, @@log_error_verbosity")
print("default innodb_print_all_deadlocks %d log_error_verbosity %d" % look.fetchone())
look.execute("SET GLOBAL innodb_print_all_deadlocks = 1")
def update(cur, row, ends=None):
    try: cur.execute("UPDATE acc SET n = n + 1 WHERE id = %s", [row])
    except pymysql.MySQLError as e: ends.append(e.args[0])
for verbosity in 2, 3:
    look.execute("SET GLOBAL log_error_verbosity = %s", [verbosity])
    update(a, 1); update(b, 2)
    ends = []
    jobs = [Thread(target=update, args=(*pair, ends)) for pair in ((a, 2), (b, 1))]
    for job in jobs: job.start()
    for job in jobs: job.join()
    a.connection.rollback(); b.connection.rollback()
    query = "SELECT prio, data FROM performance_schema.error_log WHERE data LIKE '%deadlock detected%'"
    until = time.monotonic() + (3 if verbosity == 2 else 60)
    while not look.execute(query) and time.monotonic() < until: time.sleep(0.1)
    print("log_error_verbosity", verbosity, "error", *ends, "error log:", look.fetchall())
