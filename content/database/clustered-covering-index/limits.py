# check: with=mysql
# 一个索引最多 16 列、3072 字节，非严格模式下超长的单列普通索引改成前缀索引，只给警告，联合索引仍报错；主键列在二级索引末尾自动补上，按它排序不用 filesort
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", cursorclass=pymysql.cursors.DictCursor).cursor()
columns = ", ".join(f"c{i} INT NOT NULL" for i in range(1, 18))
cur.execute(f"CREATE TABLE t (id INT PRIMARY KEY, {columns}, name VARCHAR(769) NOT NULL, INDEX c1 (c1))")
for many in ("c" + ", c".join(map(str, range(1, 17))), "c" + ", c".join(map(str, range(1, 18))), "name"):
    try:
        cur.execute(f"ALTER TABLE t ADD INDEX ({many})")
        print("16 columns: ok")
    except pymysql.MySQLError as e:
        print(*e.args)
cur.execute("SET sql_mode = ''")
for columns in ("c1, name", "name"):
    try:
        cur.execute(f"ALTER TABLE t ADD INDEX long_name ({columns})")
    except pymysql.MySQLError:
        pass
    cur.execute("SHOW WARNINGS")
    print(f"sql_mode '', INDEX ({columns}):", *cur.fetchall()[-1].values())
cur.execute("SHOW INDEX FROM t WHERE Key_name = 'long_name'")
print("index on the first", cur.fetchone()["Sub_part"], "characters of VARCHAR(769)")
cur.execute("INSERT INTO t (id, c1, name, " + ", ".join(f"c{i}" for i in range(2, 18)) + ") WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i, i % 50, 'x'" + ", 0" * 16 + " FROM n")
cur.execute("ANALYZE TABLE t")
for order in ("id", "c2"):
    cur.execute(f"EXPLAIN FORMAT=TRADITIONAL SELECT * FROM t FORCE INDEX (c1) WHERE c1 = 7 ORDER BY {order}")
    print("ORDER BY", order, "Extra:", cur.fetchone()["Extra"])
