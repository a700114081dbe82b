# check: with=mysql,postgresql
# SERIALIZABLE 下先读后写会失败一个，不再丢失更新；PostgreSQL 不因别人读过而等，别人写过的行照样要等
from threading import Thread
import psycopg, pymysql

my = lambda: pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")
pg = lambda: psycopg.connect("host=127.0.0.1")
def write(conn, money, ends):
    try:
        conn.cursor().execute("UPDATE acc SET money = %s WHERE id = 1", [money])
        conn.commit()
        ends.append("written")
    except (pymysql.MySQLError, psycopg.Error) as e:
        conn.rollback()
        ends.append(f"{e.sqlstate} {e.args[0]} {e.args[-1]}" if e.args[1:] else f"{e.sqlstate} {e.args[0]}".splitlines()[0])
for name, connect in ("MySQL", my), ("PostgreSQL", pg):
    a, b, ends = connect(), connect(), []
    for sql in "CREATE TABLE acc (id INT PRIMARY KEY, money INT)", "INSERT INTO acc VALUES (1, 100)", "COMMIT":
        a.cursor().execute(sql)
    for conn in a, b:  # 两边都先读
        conn.cursor().execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        conn.cursor().execute("SELECT money FROM acc WHERE id = 1")
    first = Thread(target=write, args=(a, 70, ends))
    first.start()
    if name == "PostgreSQL": first.join()  # 不等 B 结束就写成了
    write(b, 50, ends), first.join()
    print(name, "both read, then write:", sorted(ends))
for conn in a, b:
    conn.cursor().execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
a.cursor().execute("UPDATE acc SET money = 1 WHERE id = 1")
b.cursor().execute("SET LOCAL lock_timeout = '1s'")
ends = []
write(b, 2, ends), print("PostgreSQL B writes what A wrote:", *ends)
