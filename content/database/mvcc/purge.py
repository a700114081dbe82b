# check: with=mysql timeout=120
# 可重复读下只读的长事务开着快照，200 次更新的 undo 清不掉，它结束才清；读已提交下查询一完就不拖住（truncate_frequency 改成 1 才看得及时）
import time
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor() for _ in "ab")
b.execute("SELECT @@innodb_purge_rseg_truncate_frequency")
print("innodb_purge_rseg_truncate_frequency", *b.fetchone())
b.execute("SET GLOBAL innodb_purge_rseg_truncate_frequency = 1")
b.execute("CREATE TABLE other (v INT)")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
b.execute("INSERT INTO t VALUES (1, 0)")

def history():
    b.execute("SELECT count FROM information_schema.innodb_metrics WHERE name = 'trx_rseg_history_len'")
    return b.fetchone()[0]

def falls():
    deadline = time.monotonic() + 40
    while history() >= 10 and time.monotonic() < deadline:
        time.sleep(0.2)
    return history() < 10

for level in ("REPEATABLE READ", "READ COMMITTED"):
    a.execute("SET TRANSACTION ISOLATION LEVEL " + level)
    a.execute("BEGIN")
    a.execute("SELECT * FROM other")
    for _ in range(200):
        b.execute("UPDATE t SET v = v + 1 WHERE id = 1")
    if level == "REPEATABLE READ":
        time.sleep(3)
        print(f"{level}, A only reads another table, history list length: at least", history() // 100 * 100)
    else:
        print(f"{level}, A only reads another table, below 10:", falls())
    a.execute("COMMIT")
    print("A has ended, below 10:", falls())
