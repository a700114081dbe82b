# check: with=mysql timeout=120
# undo 表空间涨过 innodb_max_undo_log_size，快照在时不缩，快照没了就自动截短（把上限和 truncate_frequency 调小才看得及时）
import time
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor() for _ in "ab")
b.execute("SELECT @@innodb_undo_log_truncate, @@innodb_max_undo_log_size >> 30")
print("innodb_undo_log_truncate %d, innodb_max_undo_log_size %d GB by default" % b.fetchone())
b.execute("SET GLOBAL innodb_max_undo_log_size = 10485760")
b.execute("SET GLOBAL innodb_purge_rseg_truncate_frequency = 1")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, s CHAR(200)) CHARSET ascii")
b.execute("INSERT INTO t WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i, 'x' FROM n")
a.execute("BEGIN"), a.execute("SELECT * FROM t")

def size():
    b.execute("SELECT MAX(file_size) >> 20 FROM information_schema.innodb_tablespaces WHERE row_format = 'Undo'")
    return b.fetchone()[0]

start = size()
for i in range(200):
    b.execute("UPDATE t SET s = %s", [i])
time.sleep(3)
print("snapshot open, undo tablespace has grown:", size() > start)
a.execute("COMMIT")
deadline = time.monotonic() + 90
while size() > start and time.monotonic() < deadline:
    b.execute("UPDATE t SET s = %s WHERE id = 1", [time.monotonic()])
    time.sleep(0.5)
print("snapshot gone, back to its first size:", size() <= start)
