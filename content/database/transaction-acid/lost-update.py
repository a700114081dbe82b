# check: with=mysql
# 可重复读下，两个会话各读出余额、在程序里减 30 再写回：少扣一次；改成一条 UPDATE 或 FOR UPDATE 就不少
import threading

import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")


one, two = connect(), connect()
a, b = one.cursor(), two.cursor()
a.execute("CREATE TABLE account (id INT PRIMARY KEY, balance INT NOT NULL)")
a.execute("INSERT INTO account VALUES (1, 100)")
one.commit()
a.execute("SELECT @@transaction_isolation")
print(a.fetchone()[0])
READ, WRITE = "SELECT balance FROM account WHERE id = 1", "UPDATE account SET balance = %s WHERE id = 1"
a.execute(READ), b.execute(READ)
seen = a.fetchone()[0], b.fetchone()[0]
a.execute(WRITE, (seen[0] - 30,)), one.commit()
b.execute(WRITE, (seen[1] - 30,)), two.commit()
a.execute(READ)
print("both read", *seen, "both take 30 and commit:", a.fetchone()[0])
for name, work in (
    ("balance = balance - 30", lambda cur: cur.execute("UPDATE account SET balance = balance - 30 WHERE id = 1")),
    ("FOR UPDATE", lambda cur: (cur.execute(READ + " FOR UPDATE"), cur.execute(WRITE, (cur.fetchone()[0] - 30,)))),
):
    a.execute(WRITE, (100,)), one.commit(), two.rollback()
    work(a)
    second = threading.Thread(target=work, args=(b,))
    second.start()
    one.commit(), second.join(), two.commit()
    a.execute(READ)
    print(f"{name}:", a.fetchone()[0])
