# check: with=mysql timeout=60
# 慢查询日志默认关着，阈值默认 10 秒；SET GLOBAL 调到 0.05 秒，已有的连接仍是 10 秒，新的和重置过的（COM_RESET_CONNECTION）才记下 0.1 秒的语句
import pymysql


def connect():
    return pymysql.connect(host="127.0.0.1", user="root")


def show(label, connection):
    cursor = connection.cursor()
    cursor.execute("SELECT SLEEP(0.1)")
    cursor.execute("SHOW SESSION STATUS LIKE 'Slow_queries'")
    slow = cursor.fetchone()[1]
    cursor.execute("SELECT @@long_query_time")
    print(f"{label}: {cursor.fetchone()[0]:g} s, a statement of 0.1 s counted as slow: {slow}")


old = connect()
cursor = old.cursor()
cursor.execute("SELECT @@global.slow_query_log, @@global.long_query_time")
print("defaults: slow_query_log {}, long_query_time {:.0f} s".format(*cursor.fetchone()))
cursor.execute("SET GLOBAL slow_query_log = 1")
cursor.execute("SET GLOBAL long_query_time = 0.05")
show("old connection", old)
show("new connection", connect())
old._execute_command(0x1F, b"")
old._read_packet()
show("old one, reset", old)
