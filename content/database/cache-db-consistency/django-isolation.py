# check: with=mysql timeout=120
# Django 连 MySQL 默认把会话设成 READ COMMITTED，不是服务器的 REPEATABLE READ：事务里再读，看得见别人刚提交的值
import pymysql

pymysql.install_as_MySQLdb()
import django
from django.conf import settings

LOGIN = {"host": "127.0.0.1", "user": "dev", "password": "dev", "database": "app"}
settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.mysql", "NAME": "app",
                                          "OPTIONS": LOGIN}})
django.setup()
from django.db import connection, transaction

other = pymysql.connect(**LOGIN, autocommit=True).cursor()
other.execute("CREATE TABLE t (v INT)")
other.execute("INSERT INTO t VALUES (20)")
other.execute("SELECT @@transaction_isolation")
print("PyMySQL:", other.fetchone()[0])
with transaction.atomic(), connection.cursor() as cursor:
    for sql in ("SELECT @@transaction_isolation", "SELECT v FROM t"):
        cursor.execute(sql)
        print("Django", django.VERSION[:2], cursor.fetchone()[0])
    other.execute("UPDATE t SET v = 21")
    cursor.execute("SELECT v FROM t")
    print("after another commit:", cursor.fetchone()[0])
