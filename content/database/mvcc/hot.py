# check: with=postgresql
# 不靠 VACUUM：同页里的旧版本平时就清，旧快照还在时清不掉；不改有索引的列，索引不加项，改的列上是 BRIN 也不加；FOR UPDATE 也写 xmax
import psycopg

a, b = (psycopg.connect("host=127.0.0.1", autocommit=True).cursor() for _ in "ab")
b.execute("CREATE EXTENSION pageinspect")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT) WITH (autovacuum_enabled = off)")
b.execute("INSERT INTO t VALUES (1, 0)")
a.execute("BEGIN")
a.execute("SELECT * FROM t FOR UPDATE")
b.execute("SELECT xmax::text::int > 0 FROM t")
print("A locks the row, xmax is set:", *b.fetchone())
a.execute("COMMIT")

def update(what):
    for _ in range(1000):
        b.execute("UPDATE t SET v = v + 1")
    b.execute("SELECT count(*) FROM generate_series(0, pg_relation_size('t') / 8192 - 1) p, heap_page_items(get_raw_page('t', p::int)) WHERE t_xmin IS NOT NULL")
    versions = b.fetchone()[0]
    b.execute("SELECT count(*) > 1 FROM bt_page_items('t_pkey', 1)")
    print(f"{what}: 1000 updates, no VACUUM, more than 300 versions: {versions > 300}, more than one entry in the index of id:", *b.fetchone())
update("v without an index")
a.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
a.execute("SELECT * FROM t")
update("old snapshot open")
a.execute("COMMIT")
for kind in "brin", "btree":
    b.execute("DROP INDEX IF EXISTS v"), b.execute("VACUUM FULL t"), b.execute(f"CREATE INDEX v ON t USING {kind} (v)")
    for _ in range(20):
        b.execute("UPDATE t SET v = v + 1")
    b.execute("SELECT count(*) > 1 FROM bt_page_items('t_pkey', 1)")
    print(f"v with a {kind} index: 20 updates, more than one entry in the index of id:", *b.fetchone())
