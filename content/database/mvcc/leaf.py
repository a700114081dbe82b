# check: with=mysql timeout=120
# 直接读 .ibd 的叶子页：更新原地改，一行始终只有一个版本；DELETE 先打标记，快照没了才真删，新快照当它不存在；新插入的行回滚指针也不空
import time
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor() for _ in "ab")
b.execute("CREATE TABLE other (v INT)")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT NOT NULL)")
b.execute("INSERT INTO t VALUES (1, 10)")
def leaf():  # [打了删除标记, DB_TRX_ID, DB_ROLL_PTR, v]
    b.execute("FLUSH TABLES t FOR EXPORT")
    page = open("/home/dev/mysql/app/t.ibd", "rb").read()[4 * 16384 : 5 * 16384]
    b.execute("UNLOCK TABLES")
    number, at, rows = (lambda i, n: int.from_bytes(page[i : i + n])), 99, []
    while (at := (at + number(at - 2, 2)) % 65536) != 112:
        rows.append([bool(page[at - 5] & 32), number(at + 4, 6), number(at + 10, 7), number(at + 17, 4) - 2**31])
    return rows
def show(what, before):
    rows = leaf()
    print(f"{what}: records in the page {len(rows)}", *(f"- delete mark {d}, v {v}, DB_ROLL_PTR is empty {not p}, DB_TRX_ID newer {t > before}" for d, t, p, v in rows))
    return rows[0][1] if rows else 0
last = show("INSERT", 0)
a.execute("BEGIN"), a.execute("SELECT * FROM other")
for sql in ("UPDATE t SET v = 11", "UPDATE t SET v = 12", "DELETE FROM t"):
    b.execute(sql)
    last = show(sql, last)
a.execute("SELECT v FROM t")
b.execute("SELECT COUNT(*) FROM t")
print("A, with its old snapshot, still reads", *a.fetchone(), "- B, with a new one, finds rows:", *b.fetchone()), a.execute("COMMIT")
deadline = time.monotonic() + 60
while leaf() and time.monotonic() < deadline:
    b.execute("INSERT INTO other VALUES (1)"), time.sleep(0.5)
show("snapshot gone", last)
