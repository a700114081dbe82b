# check: with=mysql timeout=90
# 三个会话插同一个主键：先插的回滚，等着的两个里有一个报 1213；换成 ON DUPLICATE KEY UPDATE、换成读已提交，各试一次
import threading, time
import pymysql

def session(level):
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command=f"SET transaction_isolation = '{level}'").cursor()

def insert(cur, sql, results):
    try:
        cur.execute(sql), cur.execute("COMMIT"), results.append("ok")
    except pymysql.MySQLError as e:
        results.append(e.args[0])

watch = session("READ-COMMITTED")
for level in "REPEATABLE-READ", "READ-COMMITTED":
    for sql in "INSERT INTO t VALUES (15, 1)", "INSERT INTO t VALUES (15, 1) ON DUPLICATE KEY UPDATE v = v + 1":
        watch.execute("DROP TABLE IF EXISTS t"), watch.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
        watch.execute("INSERT INTO t VALUES (10, 1), (20, 1)"), watch.execute("COMMIT")
        first, results = session(level), []
        first.execute(sql)
        waiting = [threading.Thread(target=insert, args=[session(level), sql, results]) for _ in "BC"]
        for n, thread in enumerate(waiting, 1):
            thread.start()
            while watch.execute("SELECT DISTINCT REQUESTING_THREAD_ID FROM performance_schema.data_lock_waits") < n:
                time.sleep(0.05)
        first.execute("ROLLBACK")
        [thread.join() for thread in waiting]
        print(level, sql, "-> A rolls back, B and C:", *sorted(results, key=str))
