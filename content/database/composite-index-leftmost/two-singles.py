# check: with=mysql timeout=60 server-args="--innodb-stats-persistent-sample-pages=10000"
# 两个单列索引走 index_merge 取交集，读的索引项比一个联合索引多；多余的 (user_id) 列在 schema_redundant_indexes 里，除非它唯一
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()


def rows(sql):
    cur.execute(sql)
    return cur.fetchall()


rows("SET cte_max_recursion_depth = 100000")
NUMBERS = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"


def read(sql):
    rows("FLUSH STATUS"), rows(sql)
    return sum(int(n) for _, n in rows("SHOW STATUS LIKE 'Handler_read_%next'"))


rows("CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, note CHAR(50) NOT NULL, INDEX u (user_id), INDEX s (status))")
rows(f"INSERT INTO orders {NUMBERS} SELECT i, i % 100, i DIV 100 % 50, 'x' FROM n")
sql = "SELECT * FROM orders WHERE user_id = 7 AND status = 1"
for step in ("ANALYZE TABLE orders", "ALTER TABLE orders ADD INDEX u_s (user_id, status)"):
    rows(step)
    plan = rows("EXPLAIN FORMAT=TRADITIONAL " + sql)[0]
    print(plan[4], plan[6], "entries read:", read(sql), "rows:", len(rows(sql)), plan[11])
print(rows("SELECT redundant_index_name, redundant_index_columns, dominant_index_name, dominant_index_columns FROM sys.schema_redundant_indexes WHERE table_schema = 'app'"))
rows("DROP TABLE orders")
rows("CREATE TABLE u (id INT PRIMARY KEY, a INT NOT NULL, b INT NOT NULL, UNIQUE a (a), INDEX a_b (a, b))")
print(rows("SELECT redundant_index_name, redundant_index_columns, dominant_index_name, dominant_index_columns FROM sys.schema_redundant_indexes WHERE table_schema = 'app'"))
