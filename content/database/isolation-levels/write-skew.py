# check: with=mysql,postgresql
# 两人各自确认“还有两人值班”再改自己那行：REPEATABLE READ 下都成功，SERIALIZABLE 下失败一个
from threading import Thread
import psycopg, pymysql

my = lambda: pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")
pg = lambda: psycopg.connect("host=127.0.0.1")
def leave(conn, who, errors):
    try:
        conn.cursor().execute("UPDATE duty SET on_call = 0 WHERE id = %s", [who])
        conn.commit()
    except (pymysql.MySQLError, psycopg.Error) as e:
        errors += [e.sqlstate, *str(e.args[0]).splitlines()[:1], *e.args[1:]]
        conn.rollback()
for name, connect, level in [(n, c, x) for n, c in (("MySQL", my), ("PostgreSQL", pg)) for x in ("REPEATABLE READ", "SERIALIZABLE")]:
    a, b, errors = connect(), connect(), []
    cur = a.cursor()
    for sql in ("DROP TABLE IF EXISTS duty", "CREATE TABLE duty (id INT PRIMARY KEY, on_call INT)", "INSERT INTO duty VALUES (1, 1), (2, 1)", "COMMIT"):
        cur.execute(sql)
    for conn in (a, b):
        conn.cursor().execute(f"SET TRANSACTION ISOLATION LEVEL {level}")
        conn.cursor().execute("SELECT count(*) FROM duty WHERE on_call = 1")
    first = Thread(target=leave, args=(a, 1, errors))
    first.start()
    if (name, level) != ("MySQL", "SERIALIZABLE"): first.join()  # 那里 A 要等 B 的锁
    leave(b, 2, errors)
    first.join()
    cur.execute("SELECT count(*) FROM duty WHERE on_call = 1")
    print(name, level, "on call:", cur.fetchone()[0], errors)
    a.close(), b.close()
