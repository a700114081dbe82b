# check: with=mysql
# 没有主键：先用第一个列都 NOT NULL 的唯一索引（前缀索引不算）当聚簇索引，没有就用隐藏的 GEN_CLUST_INDEX
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
for name, columns in (("a", "k INT, u INT NOT NULL, v INT NOT NULL, UNIQUE n (k), UNIQUE u (u), UNIQUE v (v)"), ("b", "k INT, UNIQUE n (k)"), ("c", "s VARCHAR(99) NOT NULL, UNIQUE s (s(9))")):
    cur.execute(f"CREATE TABLE {name} ({columns})")
    cur.execute("SELECT i.name, i.type FROM information_schema.innodb_indexes i JOIN information_schema.innodb_tables t USING (table_id) WHERE t.name = %s ORDER BY index_id", ("app/" + name,))
    # type 的 1 是聚簇索引，2 是唯一索引
    print(columns, "-> clustered:", *(index for index, kind in cur.fetchall() if kind & 1))
