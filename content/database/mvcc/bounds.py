# check: with=mysql server-args="--innodb-stats-auto-recalc=OFF"
# 建视图时没有别的未提交事务，下界就等于上界；有，下界是其中最小的号
import re, pymysql

a, b, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "abw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
watch.execute("INSERT INTO t VALUES (1, 0), (2, 0)")
watch.execute("COMMIT")

def status(cur):
    watch.execute("SHOW ENGINE INNODB STATUS")
    part = next(p for p in watch.fetchone()[2].split("---TRANSACTION ") if f"thread id {cur.connection.thread_id()}," in p)
    return int(part.split(",")[0]), *map(int, re.findall(r"(?:id >=|sees <) (\d+)", part))

for others in (False, True):
    if others:
        b.execute("UPDATE t SET v = 1 WHERE id = 2")
    a.execute("UPDATE t SET v = 1 WHERE id = 1")
    a.execute("SELECT * FROM t")
    n, low, up = status(a)
    print("another transaction is active:", others)
    print("  m_low_limit_id > id of A:", low > n, "- m_up_limit_id = m_low_limit_id:", up == low)
    if others:
        print("  m_up_limit_id = id of the other:", up == status(b)[0])
    a.execute("COMMIT")
