# check: with=postgresql
# PostgreSQL 的新旧版本都在表里，xmin 建、xmax 删（这里减去首个 xmin）；旧快照还在，VACUUM 清不掉
import psycopg

a, b = (psycopg.connect("host=127.0.0.1", autocommit=True).cursor() for _ in "ab")
b.execute("CREATE EXTENSION pageinspect")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT) WITH (autovacuum_enabled = off)")
b.execute("INSERT INTO t VALUES (1, 0)")
b.execute("SELECT xmin::text::int FROM t")
first = b.fetchone()[0]

def versions(when):
    b.execute("SELECT lp, t_xmin::text::int, t_xmax::text::int FROM heap_page_items(get_raw_page('t', 0)) WHERE t_xmin IS NOT NULL")
    print(f"{when}:", *(f"({lp}) xmin {xmin - first} xmax {xmax and xmax - first}" for lp, xmin, xmax in b.fetchall()), sep="  ")

a.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
for cur in (a, b):
    cur.execute("SELECT v FROM t")
for _ in range(3):
    b.execute("UPDATE t SET v = v + 1")
for name, cur in (("A", a), ("B", b)):
    cur.execute("SELECT v, ctid::text FROM t")
    print(name, "reads v = %d at %s" % cur.fetchone())
versions("3 updates"), b.execute("VACUUM t"), versions("VACUUM")
a.execute("COMMIT")
b.execute("VACUUM t"), versions("A committed, VACUUM")
