# check: with=mysql
# PyMySQL：不调用 commit 就关闭连接，修改没了；with 连接退出时关闭，也不提交
import pymysql


def connect(**more):
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", **more)


with connect() as conn, conn.cursor() as cur:
    cur.execute("CREATE TABLE t (how VARCHAR(30))")
with connect() as conn, conn.cursor() as cur:
    cur.execute("INSERT INTO t VALUES ('no commit')")
with connect() as conn, conn.cursor() as cur:
    cur.execute("INSERT INTO t VALUES ('commit')")
    conn.commit()
with connect(autocommit=True) as conn, conn.cursor() as cur:
    cur.execute("INSERT INTO t VALUES ('autocommit')")
with connect() as conn, conn.cursor() as cur:
    cur.execute("SELECT how FROM t")
    print("kept:", [row[0] for row in cur.fetchall()])
