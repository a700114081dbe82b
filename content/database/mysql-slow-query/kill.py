# check: with=mysql
# KILL QUERY 停语句不断连接，事务的修改和锁还在；KILL 断开连接、回滚
import threading
import time

import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
admin = pymysql.connect(**LOGIN, autocommit=True).cursor()
admin.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
admin.execute("INSERT INTO t VALUES (1, 0)")
admin.execute("SET SESSION innodb_lock_wait_timeout = 1")


def tried(name, cursor, sql):
    try:
        cursor.execute(sql)
        print(name, cursor.fetchall())
    except pymysql.MySQLError as e:
        print(name, e.args[0])


for command in ("KILL QUERY", "KILL"):
    conn = pymysql.connect(**LOGIN)
    cursor = conn.cursor()
    cursor.execute("UPDATE t SET v = v + 1 WHERE id = 1")
    job = threading.Thread(target=tried, args=("slow statement:", cursor, "SELECT SUM(SLEEP(9)) FROM t"))
    job.start()
    time.sleep(0.5)
    admin.execute(f"{command} {conn.thread_id()}")
    job.join()
    print(command)
    tried("  same connection sees", cursor, "SELECT v FROM t")
    tried("  another may change the row:", admin, "UPDATE t SET v = v WHERE id = 1")
    if conn.open:
        conn.rollback()
