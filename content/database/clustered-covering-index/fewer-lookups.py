# check: with=mysql timeout=90
# 索引下推、按主键排序、前缀索引（LIKE 时 Extra 写 Using index，照样回表）：计划的 Extra，与每命中一个索引项读几次页
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", cursorclass=pymysql.cursors.DictCursor)
cur = conn.cursor()
for sql in ("CREATE TABLE user (id INT PRIMARY KEY, age INT NOT NULL, name CHAR(20) NOT NULL, city CHAR(100) NOT NULL, INDEX age_name (age, name), INDEX part (name(3)))",
            "SET cte_max_recursion_depth = 100000",
            "INSERT INTO user WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, i % 50, CONCAT('u', i), 'x' FROM n",
            "COMMIT", "ANALYZE TABLE user"):
    cur.execute(sql)
def requests():
    cur.execute("SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_read_requests'")
    return int(cur.fetchone()["Value"])
def show(index, sql, entries):
    sql = sql.replace("WHERE", f"FORCE INDEX ({index}) WHERE")
    cur.execute("EXPLAIN FORMAT=TRADITIONAL " + sql)
    extra = cur.fetchone()["Extra"]
    cur.execute(sql)
    before = requests()
    rows = cur.execute(sql)
    print(sql, "|", extra, f"| {rows} rows, requests per index entry: {(requests() - before) / entries:.0f}")
for switch in ("off", "on"):
    cur.execute(f"SET optimizer_switch = 'index_condition_pushdown={switch}'")
    print(f"index_condition_pushdown={switch}:", end=" ")
    show("age_name", "SELECT * FROM user WHERE age = 7 AND name LIKE '%007'", 2000)
show("age_name", "SELECT id, age, name FROM user WHERE age = 7", 2000)
show("part", "SELECT id FROM user WHERE name = 'u99'", 1111)
show("part", "SELECT id FROM user WHERE name LIKE 'u9%'", 11111)
for switch in ("on", "off"):
    cur.execute(f"SET optimizer_switch = 'mrr_cost_based={switch}'")
    print(f"mrr_cost_based={switch}:", end=" ")
    show("age_name", "SELECT * FROM user WHERE age BETWEEN 7 AND 8", 4000)
