# check: with=postgresql
# PostgreSQL 的表是堆，索引存行的位置 ctid；INCLUDE 的索引能 Index Only Scan，VACUUM 之前仍要查堆；CLUSTER 之后插入的行不按次序放
import psycopg

cur = psycopg.connect("host=127.0.0.1", autocommit=True).cursor()
EXPLAIN = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF) "

def run(sql):
    cur.execute(sql)
    print(sql.removeprefix(EXPLAIN), *[row[0].strip() for row in cur.fetchall()] if cur.description else "", sep=" | ")

cur.execute("CREATE TABLE u (id INT PRIMARY KEY, age INT, name TEXT) WITH (autovacuum_enabled = off)")
cur.execute("INSERT INTO u SELECT i, i % 500, 'u' || i FROM generate_series(1, 50000) i")
cur.execute("SET enable_bitmapscan = off")
cur.execute("SET enable_seqscan = off")
run("CREATE INDEX age ON u (age) INCLUDE (name)")
for sql in ("ANALYZE u", "VACUUM u"):
    run(sql)
    run(EXPLAIN + "SELECT age, name FROM u WHERE age = 7")
run(EXPLAIN + "SELECT id, age FROM u WHERE age = 7")
for sql in ("SELECT ctid::text FROM u WHERE id = 7", "UPDATE u SET name = 'new' WHERE id = 7", "SELECT ctid::text FROM u WHERE id = 7"):
    run(sql)
run("CLUSTER u USING age")
run("INSERT INTO u VALUES (50001, 7, 'late')")
run("SELECT 'the new row stands behind age 499: ' || ((SELECT ctid FROM u WHERE id = 50001) > (SELECT max(ctid) FROM u WHERE age = 499))")
