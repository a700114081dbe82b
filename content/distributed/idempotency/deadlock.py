# check: with=mysql
# 等锁的期限；头一个会话占着键：它提交，等着的得到 1062；它回滚，等着的一个插成，等着的有两个时其中一个得到死锁 1213
import threading
import time

import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")


first, watch = connect(), connect().cursor()
watch.execute("SELECT @@innodb_lock_wait_timeout")
print("innodb_lock_wait_timeout:", watch.fetchone()[0])
first.cursor().execute("CREATE TABLE pay (k VARBINARY(64) PRIMARY KEY)")


def insert(key: str, got: list) -> None:
    db = connect()
    try:
        db.cursor().execute("INSERT INTO pay VALUES (%s)", (key,))
        db.commit()
        got.append("inserted")
    except pymysql.err.MySQLError as e:
        got.append(f"{e.args[0]} {e.args[1]}")


for waiting, end in (1, "commit"), (1, "rollback"), (2, "rollback"):
    key, got = f"{end}-{waiting}", []
    first.cursor().execute("INSERT INTO pay VALUES (%s)", (key,))
    threads = [threading.Thread(target=insert, args=(key, got)) for _ in range(waiting)]
    for t in threads:
        t.start()
    while watch.execute("SELECT 1 FROM performance_schema.data_lock_waits") < waiting:
        time.sleep(0.05)
    getattr(first, end)()
    for t in threads:
        t.join()
    print(f"{waiting} waiting, {end}:", sorted(got))
