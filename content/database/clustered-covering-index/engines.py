# check: with=mysql
# SELECT id, age WHERE age = 7：InnoDB 的二级索引里有主键，能覆盖；MyISAM 的没有，不能
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", cursorclass=pymysql.cursors.DictCursor).cursor()
for engine in ("InnoDB", "MyISAM"):
    cur.execute(f"CREATE TABLE {engine} (id INT PRIMARY KEY, age INT NOT NULL, name CHAR(20), INDEX age (age)) ENGINE={engine}")
    cur.execute(f"INSERT INTO {engine} WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i, i % 50, 'x' FROM n")
    cur.execute(f"ANALYZE TABLE {engine}")
    for columns in ("age", "id, age"):
        cur.execute(f"EXPLAIN FORMAT=TRADITIONAL SELECT {columns} FROM {engine} WHERE age = 7")
        plan = cur.fetchone()
        print(f"{engine} SELECT {columns}: key {plan['key']}, Extra {plan['Extra']}")
