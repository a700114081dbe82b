# check: with=mysql
# MySQL 的 GET_LOCK 跟着连接走：没有期限，连接断了服务器自动释放；同一连接可重入
import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")


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
