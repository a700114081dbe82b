# check: with=mysql
# MySQL 的 GET_LOCK 跟着连接走：连接断了服务器自动释放；同一连接可重入；持有者停住（SIGSTOP）不释放；空闲超过 wait_timeout 被断开，锁也没了
import os
import signal
import subprocess
import sys

import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")


HOLDER = """
import pymysql, time
c = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor()
c.execute("SELECT GET_LOCK('other', 0)")
print("held", flush=True)
time.sleep(60)
"""


def ask(connection, sql: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchone()[0]


a, b = connect(), connect()
print("A GET_LOCK:", ask(a, "SELECT GET_LOCK('job', 0)"))
print("B GET_LOCK:", ask(b, "SELECT GET_LOCK('job', 0)"))
print("A GET_LOCK again:", ask(a, "SELECT GET_LOCK('job', 0)"))
a.close()
print("A gone, B GET_LOCK:", ask(b, "SELECT GET_LOCK('job', 30)"))
print("wait_timeout", ask(connect(), "SELECT @@wait_timeout"))
with b.cursor() as cursor:
    cursor.execute("SET wait_timeout = 1")
print("B idle, C GET_LOCK:", ask(connect(), "SELECT GET_LOCK('job', 60)"))
try:
    ask(b, "SELECT 1")
except pymysql.err.MySQLError as e:
    print("B, next statement:", type(e).__name__)
holder = subprocess.Popen([sys.executable, "-c", HOLDER], stdout=subprocess.PIPE)
holder.stdout.readline()
os.kill(holder.pid, signal.SIGSTOP)
print("holder stopped, GET_LOCK:", ask(connect(), "SELECT GET_LOCK('other', 2)"))
holder.kill()
print("holder killed, GET_LOCK:", ask(connect(), "SELECT GET_LOCK('other', 30)"))
