# check: with=mysql timeout=60
# 深分页读的行数：OFFSET、按键继续、延迟关联；排序列有重复值时，条件用 OR 写只读一页，写成行比较就从头读
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("SET cte_max_recursion_depth = 100000")
NUMBERS = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < {})"
cur.execute("CREATE TABLE post (id INT PRIMARY KEY, created INT, title CHAR(50), INDEX (created))")
cur.execute("INSERT INTO post " + NUMBERS.format(100000) + " SELECT i, i, 'x' FROM n")
cur.execute("ANALYZE TABLE post")


def cost(sql):
    cur.execute("FLUSH STATUS")
    cur.execute(sql)
    first = cur.fetchone()[0]
    cur.execute("SHOW STATUS WHERE Variable_name LIKE 'Handler_read%' AND Value > 0")
    print(sql)
    print("    first id", first, cur.fetchall())


cost("SELECT * FROM post ORDER BY id LIMIT 10 OFFSET 90000")
cost("SELECT * FROM post WHERE id > 90000 ORDER BY id LIMIT 10")
DEFERRED = "SELECT p.* FROM post p JOIN (SELECT id FROM post ORDER BY created LIMIT 10 OFFSET 90000) k ON p.id = k.id ORDER BY p.created"
cost(DEFERRED)
for sql in ("SELECT * FROM post ORDER BY created LIMIT 10 OFFSET 90000", DEFERRED):
    cur.execute("EXPLAIN FORMAT=TRADITIONAL " + sql)
    print([(row[2], row[4], row[11]) for row in cur.fetchall()])
cur.execute("UPDATE post SET created = id DIV 4")
cur.execute("ALTER TABLE post STATS_SAMPLE_PAGES = 10000")
cur.execute("ANALYZE TABLE post")
for where in ("created > 22500 OR (created = 22500 AND id > 90001)", "(created, id) > (22500, 90001)"):
    cost(f"SELECT * FROM post WHERE {where} ORDER BY created, id LIMIT 10")
