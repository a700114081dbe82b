# check: with=mysql
# 只读的事务没有真正的事务号，innodb_trx 里是一个很大的代号；首次写或 FOR UPDATE 才分到
import time
import pymysql

a, b = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor() for _ in "ab")
b.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
b.execute("INSERT INTO t VALUES (1, 0)")
b.execute("COMMIT")
for sql in ("SELECT * FROM t", "SELECT * FROM t FOR SHARE", "SELECT * FROM t FOR UPDATE", "UPDATE t SET v = 1"):
    a.execute("ROLLBACK")
    a.execute(sql)
    time.sleep(0.3)  # innodb_trx 的内容缓存 0.1 秒
    b.execute("SELECT trx_id FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = %s", [a.connection.thread_id()])
    number = int(b.fetchone()[0])
    print(f"after {sql}: trx_id", "above 2**40, a stand-in" if number > 2**40 else "below 2**40, a real one")
