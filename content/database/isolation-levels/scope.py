# check: with=mysql,postgresql
# SET TRANSACTION 只管下一个事务，SET SESSION 管之后的事务，SET GLOBAL 管之后的新连接；有没有锁说明是不是 SERIALIZABLE，@@transaction_isolation 不显示单个事务的；PostgreSQL 的 SET TRANSACTION 管当前事务，事务外写没有作用，首条查询之后写报 25001
import psycopg, pymysql

def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor()

def show(what, cur):
    locks = []
    for _ in "12":  # 接连两个事务
        cur.execute("SELECT * FROM t")
        cur.execute("SELECT COUNT(*) FROM performance_schema.data_locks")
        locks += cur.fetchone()
        cur.execute("COMMIT")
    cur.execute("SELECT @@transaction_isolation")
    print(f"{what:32} locks {locks} transaction_isolation", *cur.fetchone())

a = connect()
a.execute("CREATE TABLE t (v INT)")
show("at first", a)
for scope in ("", "GLOBAL ", "SESSION "):
    a.execute(f"SET {scope}TRANSACTION ISOLATION LEVEL SERIALIZABLE")
    show(f"SET {scope}TRANSACTION, same connection"[:32], a)
    show("  new connection", connect())
a.execute("SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED")
a.execute("SELECT * FROM t")
for sql in ("SELECT @@transaction_isolation", "SELECT trx_isolation_level FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = CONNECTION_ID()"):
    a.execute(sql)
    print("SET TRANSACTION … READ UNCOMMITTED, in that transaction:", sql, "->", *a.fetchone())
for sql in ("SET TRANSACTION ISOLATION LEVEL READ COMMITTED", "SELECT @@tx_isolation"):
    try:
        a.execute(sql)
    except pymysql.MySQLError as e:
        print("in a transaction:", sql, "->", *e.args)
with psycopg.connect("host=127.0.0.1", autocommit=True) as pg:
    for begin in ("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE", "BEGIN"), ("BEGIN", "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"):
        for sql in begin:
            pg.execute(sql)
        print("PostgreSQL:", "; ".join(begin), "->", *pg.execute("SHOW transaction_isolation").fetchone())
        pg.execute("COMMIT")
    pg.execute("BEGIN"), pg.execute("SELECT 1")
    try:
        pg.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
    except psycopg.Error as e:
        print("PostgreSQL: BEGIN; SELECT 1; SET TRANSACTION ->", e.sqlstate, e.diag.message_primary)
