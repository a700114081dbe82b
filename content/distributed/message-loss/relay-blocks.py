# check: with=mysql
# 转发进程锁着发件箱的行等 confirm：可重复读（默认）锁到表尾，别的连接插不进，等到 1205；读已提交照插
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
relay, place = pymysql.connect(**LOGIN), pymysql.connect(**LOGIN, autocommit=True)
r, p = relay.cursor(), place.cursor()
p.execute("CREATE TABLE outbox (id SERIAL, body TEXT)")
p.execute("INSERT INTO outbox (body) VALUES ('A1')")
p.execute("SET innodb_lock_wait_timeout = 1")
for level in None, "READ COMMITTED":
    if level:
        r.execute(f"SET TRANSACTION ISOLATION LEVEL {level}")
    r.execute("SELECT id FROM outbox FOR UPDATE SKIP LOCKED")
    try:
        print(level or "the default:", p.execute("INSERT INTO outbox (body) VALUES ('B2')"), "row inserted")
    except pymysql.err.OperationalError as e:
        print(level or "the default:", e.args)
    relay.rollback()
