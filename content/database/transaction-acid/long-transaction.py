# check: with=mysql timeout=120
# 一个会话开着一致性快照不结束，另一个改 2000 次：undo 历史越积越长，结束后被清掉；读已提交的事务读过以后不结束，不挡清理
import time

import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)


a, b = connect().cursor(), connect().cursor()
b.execute("CREATE TABLE t (id INT PRIMARY KEY, n INT)")
b.execute("INSERT INTO t VALUES (1, 0)")
updates = 2000


def history():
    b.execute("SELECT count FROM information_schema.innodb_metrics WHERE name = 'trx_rseg_history_len'")
    return int(b.fetchone()[0])


a.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT")
for _ in range(updates):
    b.execute("UPDATE t SET n = n + 1")
a.execute("SELECT n FROM t")
print(f"the old transaction reads n = {a.fetchone()[0]}, history at least {updates}:", history() >= updates)


def wait(what):
    for _ in range(900):
        if history() < updates / 10:
            break
        b.execute("UPDATE t SET n = n + 1")  # 提交会叫醒清理线程
        time.sleep(0.1)
    print(f"{what}, history below {updates // 10}:", history() < updates / 10)


a.execute("COMMIT")
wait("after its end")
a.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
a.execute("BEGIN")
a.execute("SELECT n FROM t")
for _ in range(updates):
    b.execute("UPDATE t SET n = n + 1")
wait("beside a transaction at READ COMMITTED that has read and is idle")
a.execute("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = CONNECTION_ID()")
print("which is still open:", a.fetchone()[0])
