# check: with=mysql
# READ COMMITTED 每条 SELECT 新建快照；FOR UPDATE 与 UPDATE 读最新已提交的行
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
a, b = (pymysql.connect(**LOGIN, autocommit=True).cursor() for _ in "ab")
a.execute("CREATE TABLE post (id INT PRIMARY KEY, likes INT)")
READ = "SELECT likes FROM post WHERE id = 1"


def read(sql=READ):
    b.execute(sql)
    return b.fetchone()[0]


for level in ("READ COMMITTED", "REPEATABLE READ"):
    a.execute("REPLACE INTO post VALUES (1, 0)")
    b.execute("SET SESSION TRANSACTION ISOLATION LEVEL " + level)
    b.execute("START TRANSACTION")
    before = read()
    a.execute("UPDATE post SET likes = 5")
    print(level, "SELECT", before, "then", read(), "- FOR UPDATE", read(READ + " FOR UPDATE"), end=" ")
    b.execute("UPDATE post SET likes = likes + 1")
    print("- UPDATE made it", read())
    b.execute("COMMIT")
