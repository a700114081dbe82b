# check: with=mysql,postgresql
# 可重复读下两边都用 FOR UPDATE 确认“还没有人订这间房”，再各插一行：MySQL 失败一个，PostgreSQL 都成功
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
for name, connect in (("MySQL", lambda: pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")),
                      ("PostgreSQL", lambda: psycopg.connect("host=127.0.0.1"))):
    a, b, ends = connect(), connect(), []
    for sql in "CREATE TABLE booking (id INT PRIMARY KEY, room INT)", "CREATE INDEX room ON booking (room)", "COMMIT":
        a.cursor().execute(sql)
    for conn in a, b:
        conn.cursor().execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        conn.cursor().execute("SELECT * FROM booking WHERE room = 7 FOR UPDATE")
    first = Thread(target=book, args=(a, 1, ends))
    first.start(), book(b, 2, ends), first.join()
    print(name, "REPEATABLE READ, FOR UPDATE finds no row, both insert:", sorted(ends))
