# check: with=postgresql,mysql
# with 连接：sqlite3 提交或回滚，不关连接；psycopg 3 提交或回滚后关掉；PyMySQL 关掉，不提交
import sqlite3
from contextlib import closing

import psycopg
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
connection = sqlite3.connect(":memory:")
with connection:
    connection.execute("CREATE TABLE t (n)")
with connection:
    connection.execute("INSERT INTO t VALUES (0)")
try:
    with connection:
        connection.execute("INSERT INTO t VALUES (1)")
        raise ValueError
except ValueError:
    pass
print("sqlite3 open, rows:", connection.execute("SELECT count(*) FROM t").fetchone()[0])
with closing(connection):
    pass
try:
    connection.execute("SELECT 1")
except sqlite3.ProgrammingError as e:
    print("after closing:", e)
with psycopg.connect() as connection:
    connection.execute("CREATE TABLE t AS SELECT 1 AS n")
try:
    with psycopg.connect() as failing:
        failing.execute("INSERT INTO t VALUES (2)")
        raise ValueError
except ValueError:
    pass
with psycopg.connect() as other:
    rows = other.execute("SELECT count(*) FROM t").fetchone()[0]
print("psycopg closed:", connection.closed, failing.closed, "rows:", rows)
with pymysql.connect(**LOGIN) as connection:
    connection.cursor().execute("CREATE TABLE t (n INT)")
    connection.cursor().execute("INSERT INTO t VALUES (1)")
with pymysql.connect(**LOGIN) as other, other.cursor() as cursor:
    cursor.execute("SELECT count(*) FROM t")
    print("PyMySQL open:", connection.open, "rows:", cursor.fetchone()[0])
