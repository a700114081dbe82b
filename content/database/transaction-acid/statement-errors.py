# check: with=mysql timeout=60
# 先改一行，再出错：四种错误之后，事务里先改的那一行还在不在
import threading

import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")


one, two = connect(), connect()
a, b = one.cursor(), two.cursor()
a.execute("CREATE TABLE account (id INT PRIMARY KEY, balance INT NOT NULL CHECK (balance >= 0))")
a.execute("INSERT INTO account VALUES (1, 100), (2, 100), (3, 100)")
one.commit()
b.execute("SET innodb_lock_wait_timeout = 1")


def tried(name, sql):
    b.execute("UPDATE account SET balance = 77 WHERE id = 3")
    try:
        b.execute(sql)
    except pymysql.MySQLError as e:
        code, text = e.args
    b.execute("SELECT balance FROM account WHERE id = 3")
    print(f"{name}: {code} {text}; the row changed before: {b.fetchone()[0]}")
    two.rollback()


tried("check", "UPDATE account SET balance = balance - 150 WHERE id = 1")
tried("duplicate key", "INSERT INTO account VALUES (1, 0)")
a.execute("UPDATE account SET balance = 50 WHERE id = 1")
tried("lock wait", "UPDATE account SET balance = 50 WHERE id = 1")
for id_ in range(10, 200):
    a.execute("INSERT INTO account VALUES (%s, 0)", (id_,))  # one 改得多，死锁时回滚的是 two
waiting = threading.Thread(target=a.execute, args=("UPDATE account SET balance = 1 WHERE id = 3",))
execute = b.execute


def later(sql):
    execute(sql)
    if sql.endswith("77 WHERE id = 3"):
        waiting.start()
        with connect().cursor() as c:
            while not c.execute("SELECT 1 FROM performance_schema.data_locks WHERE lock_status = 'WAITING'"):
                pass


b.execute = later
tried("deadlock", "UPDATE account SET balance = 1 WHERE id = 1")
waiting.join()
