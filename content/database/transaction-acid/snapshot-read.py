# check: with=mysql timeout=60
# 甲改了一行没提交：乙在各隔离级别下普通 SELECT 读到什么；乙改同一行要等锁
import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")


one, two = connect(), connect()
a, b = one.cursor(), two.cursor()
a.execute("CREATE TABLE account (id INT PRIMARY KEY, balance INT NOT NULL)")
a.execute("INSERT INTO account VALUES (1, 100)")
one.commit()
a.execute("UPDATE account SET balance = 70 WHERE id = 1")
b.execute("SET innodb_lock_wait_timeout = 1")
for level in ("READ UNCOMMITTED", "READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"):
    b.execute(f"SET SESSION TRANSACTION ISOLATION LEVEL {level}")
    for sql in ("SELECT balance FROM account WHERE id = 1", "UPDATE account SET balance = 60 WHERE id = 1"):
        try:
            b.execute(sql)
            print(f"{level}: {sql.split()[0]}", *b.fetchall())
        except pymysql.MySQLError as e:
            print(f"{level}: {sql.split()[0]}", *e.args)
    two.rollback()
two.autocommit(True)
b.execute("SELECT balance FROM account WHERE id = 1")
print(f"{level}, autocommit: SELECT", *b.fetchall())
