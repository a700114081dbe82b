# check: with=mysql,postgresql
# 两边都用 FOR UPDATE 确认“还没有人订这间房”，再各插一行：可重复读下 MySQL 失败一个，PostgreSQL 都成功；读已提交下 MySQL 也都成功
from threading import Thread
import psycopg, pymysql

def book(conn, number, ends):
    try:
        conn.cursor().execute("INSERT INTO booking VALUES (%s, 7)", [number])
        conn.commit()
        ends.append("booked")
    except pymysql.MySQLError as e:
        conn.rollback()
        ends.append(str(e.args[0]))
MY = (lambda: pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app"))
PG = (lambda: psycopg.connect("host=127.0.0.1"))
for name, connect, level in ("MySQL", MY, "REPEATABLE READ"), ("PostgreSQL", PG, "REPEATABLE READ"), ("MySQL", MY, "READ COMMITTED"):
    a, b, ends = connect(), connect(), []
    for sql in "DROP TABLE IF EXISTS booking", "CREATE TABLE booking (id INT PRIMARY KEY, room INT)", "CREATE INDEX room ON booking (room)", "COMMIT":
        a.cursor().execute(sql)
    for conn in a, b:
        conn.cursor().execute("SET TRANSACTION ISOLATION LEVEL " + level)
        conn.cursor().execute("SELECT * FROM booking WHERE room = 7 FOR UPDATE")
    first = Thread(target=book, args=(a, 1, ends))
    first.start(), book(b, 2, ends), first.join()
    print(name, level + ", FOR UPDATE finds no row, both insert:", sorted(ends))
    a.close(), b.close()
