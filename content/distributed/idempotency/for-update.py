# check: with=mysql
# 先 FOR UPDATE 查、再插，行还不存在：可重复读下间隙锁不互斥，插入时死锁；读已提交没有间隙锁，没有唯一索引就插了两行；可串行化下不写 FOR UPDATE 也互等
import threading

import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")


look = connect().cursor()
LOOK = "SELECT * FROM plain WHERE k = 'key-1' FOR UPDATE"
look.execute("CREATE TABLE plain (k VARBINARY(64), KEY (k))")
for level in "REPEATABLE READ", "READ COMMITTED", "SERIALIZABLE":
    look.execute("TRUNCATE plain")
    sessions, got = [connect(), connect()], []
    for db in sessions:
        c = db.cursor()
        c.execute(f"SET SESSION TRANSACTION ISOLATION LEVEL {level}")
        sql = LOOK if level != "SERIALIZABLE" else LOOK.removesuffix(" FOR UPDATE")
        print(level, "|", sql, "| rows seen:", c.execute(sql))

    def insert(db) -> None:
        try:
            db.cursor().execute("INSERT INTO plain VALUES ('key-1')")
            db.commit()
            got.append("inserted")
        except pymysql.err.OperationalError as e:
            got.append(str(e.args[0]))

    threads = [threading.Thread(target=insert, args=(db,)) for db in sessions]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(" ", sorted(got), "rows:", look.execute("SELECT * FROM plain"))
    look.connection.commit()
