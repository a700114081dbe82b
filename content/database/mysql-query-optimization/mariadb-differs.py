# check: with=mariadb timeout=60
# MariaDB：连接列没有索引时用 BNL；改写 DATE 的比较而不改写 BETWEEN；ANALYZE UPDATE 改数据；全文、空间索引靠复制接受 LOCK=NONE
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("CREATE TABLE o (id INT PRIMARY KEY, n INT, paid_at DATETIME, note CHAR(50), pos POINT NOT NULL, INDEX (paid_at))")
cur.execute("INSERT INTO o SELECT seq, seq % 100, '2026-01-01' + INTERVAL seq MINUTE, 'x', POINT(1, 1) FROM seq_1_to_50000")
cur.execute("CREATE TABLE u (id INT PRIMARY KEY, n INT) SELECT seq AS id, seq AS n FROM seq_1_to_1000")
cur.execute("ANALYZE TABLE o, u")
for sql in ("SELECT * FROM o JOIN u ON u.n = o.n", "SELECT * FROM o WHERE DATE(paid_at) = '2026-01-01'", "SELECT * FROM o WHERE DATE(paid_at) <= '2026-01-01'", "SELECT * FROM o WHERE YEAR(paid_at) = 2025", "SELECT * FROM o WHERE DATE(paid_at) BETWEEN '2026-01-01' AND '2026-01-02'"):
    cur.execute("EXPLAIN " + sql)
    print(sql, [(row[2], row[3], row[9]) for row in cur.fetchall()])
cur.execute("ANALYZE UPDATE u SET n = -1 WHERE id = 1")
cur.execute("SELECT n FROM u WHERE id = 1")
print("after ANALYZE UPDATE:", cur.fetchone())
for index in ("FULLTEXT INDEX (note)", "SPATIAL INDEX (pos)"):
    for how in ("ALGORITHM=NOCOPY, LOCK=NONE", "ALGORITHM=COPY, LOCK=NONE"):
        try:
            cur.execute(f"ALTER TABLE o ADD {index}, {how}")
            print(index, how, "added")
        except pymysql.MySQLError as e:
            print(index, how, e.args[0], e.args[1][:28])
