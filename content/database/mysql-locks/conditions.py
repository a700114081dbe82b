# check: with=mysql
# 可重复读下各种条件的锁：范围的两端、倒序、IN、唯一二级索引的范围、联合唯一索引的前一列、LIMIT、FOR SHARE、没有主键的表、唯一索引上的 NULL
import pymysql

a, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "aw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, age INT, note INT, code INT, INDEX (age), UNIQUE KEY code (code), UNIQUE KEY pair (note, code))")
watch.execute("INSERT INTO t VALUES (10, 20, 1, 100), (20, 30, 2, 200), (30, 40, 3, 300)")
watch.execute("CREATE TABLE heap (v INT)"), watch.execute("INSERT INTO heap VALUES (1)")
watch.execute("CREATE TABLE keyed (k INT NOT NULL UNIQUE, n INT UNIQUE, v INT)"), watch.execute("INSERT INTO keyed VALUES (1, NULL, 1)"), watch.execute("COMMIT")

def locks(sql):
    a.execute(sql)
    watch.execute("SELECT INDEX_NAME, LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks WHERE LOCK_TYPE = 'RECORD' ORDER BY INDEX_NAME = 'PRIMARY', LENGTH(LOCK_DATA), LOCK_DATA")
    print(sql, "->", "; ".join(" ".join((i, m, d if "0x" not in d else "row")) for i, m, d in watch.fetchall()) or "no locks")
    a.execute("ROLLBACK")

for where in ("id = 99", "id >= 20", "id BETWEEN 10 AND 20", "id <= 20", "id <= 20 ORDER BY id DESC", "id < 20", "id > 10 AND id <= 20", "id IN (10, 20)",
              "age = 25", "age = 20 LIMIT 1", "age >= 20 AND age < 30", "code = 200", "code = 150"):
    locks(f"SELECT * FROM t WHERE {where} FOR UPDATE")
locks("SELECT * FROM t FORCE INDEX (code) WHERE code <= 200 FOR UPDATE")
locks("SELECT * FROM t FORCE INDEX (pair) WHERE note = 2 FOR UPDATE")
locks("SELECT age FROM t WHERE age = 20 FOR SHARE")
locks("SELECT * FROM t WHERE age = 20")
locks("SELECT * FROM heap WHERE v = 1 FOR UPDATE")
locks("SELECT * FROM keyed WHERE v = 1 FOR UPDATE")
locks("SELECT * FROM keyed FORCE INDEX (n) WHERE n IS NULL FOR UPDATE")
locks("DELETE FROM t WHERE age = 20")
