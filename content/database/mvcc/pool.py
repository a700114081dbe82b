# check: with=mysql
# PyMySQL 默认不自动提交，SELECT 之后事务一直开着；SQLAlchemy 的连接池在归还时回滚
import time
import pymysql
from sqlalchemy import create_engine, text

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
watch = pymysql.connect(**LOGIN, autocommit=True).cursor()
watch.execute("CREATE TABLE t (v INT)")
def show(when, thread):
    time.sleep(0.3)  # innodb_trx 的内容缓存 0.1 秒
    watch.execute("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = %s", [thread])
    print(when, "- open transactions:", *watch.fetchone())
a = pymysql.connect(**LOGIN)
a.cursor().execute("SELECT * FROM t")
show(f"PyMySQL, autocommit {a.get_autocommit()}, after SELECT", a.thread_id())
c = create_engine("mysql+pymysql://dev:dev@127.0.0.1/app").connect()
c.execute(text("SELECT * FROM t"))
thread = c.scalar(text("SELECT CONNECTION_ID()"))
show("SQLAlchemy, after SELECT", thread)
c.close()
show("SQLAlchemy, returned to the pool", thread)
