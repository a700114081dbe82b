# check: with=mysql,postgresql
# 各个 Python 库连上以后的隔离级别：Django 连 MySQL 时改成 READ COMMITTED，PyMySQL 与 SQLAlchemy 用服务器的；SQLAlchemy 的连接池不还原 SET SESSION
import pymysql
pymysql.version_info = (2, 2, 8, "final", 0)  # Django 要 mysqlclient 2.2.1 以上，这里用 PyMySQL 代替
pymysql.install_as_MySQLdb()
import django
from django.conf import settings
from django.db import connections
from sqlalchemy import create_engine, text

LOGIN = {"HOST": "127.0.0.1", "USER": "dev", "PASSWORD": "dev", "NAME": "app"}
MYSQL = {"ENGINE": "django.db.backends.mysql", **LOGIN}
settings.configure(DATABASES={"default": MYSQL, "none": {**MYSQL, "OPTIONS": {"isolation_level": None}},
                              "pg": {"ENGINE": "django.db.backends.postgresql", **LOGIN}})
django.setup()
for name, sql in (("default", "SELECT @@transaction_isolation"), ("none", "SELECT @@transaction_isolation"), ("pg", "SHOW transaction_isolation")):
    with connections[name].cursor() as cur:
        cur.execute(sql)
        print("Django", connections[name].vendor, settings.DATABASES[name].get("OPTIONS", {}), *cur.fetchone())
for options in ({}, {"isolation_level": "READ COMMITTED"}):
    with create_engine("mysql+pymysql://dev:dev@127.0.0.1/app", **options).connect() as c:
        print("SQLAlchemy mysql", options, c.scalar(text("SELECT @@transaction_isolation")))
pool = create_engine("mysql+pymysql://dev:dev@127.0.0.1/app", pool_size=1, max_overflow=0)
with pool.connect() as c:
    c.execute(text("SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE"))
with pool.connect() as c:
    print("SQLAlchemy after SET SESSION, returned to the pool and taken again:", c.scalar(text("SELECT @@transaction_isolation")))
with pymysql.connect(host="127.0.0.1", user="dev", password="dev").cursor() as cur:
    cur.execute("SELECT @@transaction_isolation")
    print("PyMySQL", *cur.fetchone())
