# check: with=mysql
# 一条语句超过 max_allowed_packet，服务器拒绝；PyMySQL 的 executemany 拼到 max_stmt_length 就发一条；括号里写了 NOW() 就一行发一条
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
conn = pymysql.connect(**LOGIN)
cur = conn.cursor()
cur.execute("CREATE TABLE t (id INT PRIMARY KEY, pad CHAR(100))")
cur.executemany("INSERT INTO t VALUES (%s, %s)", [(i, "x" * 100) for i in range(20000)])
cur.execute("SHOW SESSION STATUS LIKE 'Com_insert'")
print("max_stmt_length", cur.max_stmt_length, "- statements for 20000 rows:", cur.fetchone()[1])
cur.execute("CREATE TABLE u (id INT PRIMARY KEY, at DATETIME)")
cur.executemany("INSERT INTO u VALUES (%s, NOW())", [(i,) for i in range(1000)])
cur.execute("SHOW SESSION STATUS LIKE 'Com_insert'")
print("with NOW(), 1000 rows more:", cur.fetchone()[1], "- PyMySQL", ".".join(map(str, pymysql.VERSION[:3])))
cur.execute("SELECT @@max_allowed_packet")
((limit,),) = cur.fetchall()
print("max_allowed_packet", limit)
try:
    cur.execute("SELECT LENGTH(%s)", ("x" * limit,))
except pymysql.MySQLError as e:
    print(type(e).__name__, e.args[0])
