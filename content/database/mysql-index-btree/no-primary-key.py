# check: with=mysql
# 没有主键：先用第一个列都 NOT NULL 的唯一索引当聚簇索引（前缀、虚拟列上的不算），没有就用隐藏的 GEN_CLUST_INDEX；也可让 MySQL 加一列不可见的主键
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("SELECT @@sql_generate_invisible_primary_key")
print("sql_generate_invisible_primary_key by default:", cur.fetchone()[0])
for name, columns in (
    ("a", "k INT, u INT NOT NULL, v INT NOT NULL, UNIQUE n (k), UNIQUE u (u), UNIQUE v (v)"),
    ("b", "k INT, UNIQUE n (k)"),
    ("c", "s VARCHAR(99) NOT NULL, UNIQUE s (s(9))"),
    ("d", "k INT NOT NULL, v INT AS (k + 1) VIRTUAL NOT NULL, UNIQUE v (v)"),
    ("e", "k INT, UNIQUE n (k)"),
):
    if name == "e":
        cur.execute("SET sql_generate_invisible_primary_key = ON")
    cur.execute(f"CREATE TABLE {name} ({columns})")
    cur.execute("SELECT i.name, i.type FROM information_schema.innodb_indexes i JOIN information_schema.innodb_tables t USING (table_id) WHERE t.name = %s ORDER BY index_id", ("app/" + name,))
    # type 的 1 是聚簇索引，2 是唯一索引
    print(columns, "-> clustered:", *(index for index, kind in cur.fetchall() if kind & 1))
cur.execute("SHOW COLUMNS FROM e WHERE `Key` = 'PRI'")
print(*cur.fetchall())
