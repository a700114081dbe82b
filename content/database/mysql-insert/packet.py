# check: with=mysql
# 一条语句超过 max_allowed_packet，服务器拒绝
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
conn = pymysql.connect(**LOGIN)
cur = conn.cursor()
cur.execute("SELECT @@max_allowed_packet")
((limit,),) = cur.fetchall()
print("max_allowed_packet", limit)
try:
    cur.execute("SELECT LENGTH(%s)", ("x" * limit,))
except pymysql.MySQLError as e:
    print(type(e).__name__, e.args[0])
