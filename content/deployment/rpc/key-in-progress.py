# check: with=mysql,postgresql
# 第一次还没提交时，别的连接读不到键，插入同一个键要等锁；提交之后撞唯一索引
import psycopg
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev")
connect = {
    "MySQL": lambda: pymysql.connect(**LOGIN, database="app"),
    "PostgreSQL": lambda: psycopg.connect(**LOGIN, dbname="app"),
}
wait = {"MySQL": "SET innodb_lock_wait_timeout = 1", "PostgreSQL": "SET lock_timeout = '1s'"}
INSERT = "INSERT INTO pay_key VALUES ('order-1', 70)"
for name, new in connect.items():
    first, retry = new(), new()
    one, two = first.cursor(), retry.cursor()
    one.execute("CREATE TABLE pay_key (k VARCHAR(40) PRIMARY KEY, balance INT)")
    first.commit()
    two.execute(wait[name])
    retry.commit()
    one.execute(INSERT)
    two.execute("SELECT count(*) FROM pay_key")
    print(name, "rows seen by the retry:", two.fetchone()[0])
    for state in "open", "committed":
        try:
            two.execute(INSERT)
        except (pymysql.err.MySQLError, psycopg.Error) as e:
            print(f"  first {state}: {str(e).splitlines()[0]}")
        retry.rollback()
        first.commit()
    two.execute("SELECT balance FROM pay_key")
    print("  answer on record:", two.fetchone()[0])
