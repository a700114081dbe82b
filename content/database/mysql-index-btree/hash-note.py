# check: with=mysql
# InnoDB 收下 USING HASH，建出来的仍是 BTREE；MEMORY 默认 HASH；自适应哈希索引默认关闭
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
for engine, using in (("InnoDB", "USING HASH"), ("MyISAM", ""), ("MEMORY", ""), ("MEMORY", "USING BTREE")):
    cur.execute("DROP TABLE IF EXISTS t")
    cur.execute(f"CREATE TABLE t (id INT PRIMARY KEY, k INT, INDEX (k) {using}) ENGINE={engine}")
    cur.execute("SHOW WARNINGS")
    notes = cur.fetchall()
    cur.execute("SHOW INDEX FROM t WHERE Key_name = 'k'")
    print(engine, using, "->", cur.fetchone()[10], *notes)
cur.execute("SELECT VERSION(), @@default_storage_engine, @@innodb_adaptive_hash_index")
print("version, engine, innodb_adaptive_hash_index:", *cur.fetchone())
