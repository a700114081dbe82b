# check: with=mysql
# PyMySQL 不知道手写的 SET NAMES gbk：参数化的值里，汉字的末字节吃掉转义用的反斜杠，引号就关上了；用 set_character_set 换字符集则不会
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
cur.execute("CREATE TABLE user (name VARCHAR(50), role VARCHAR(10))")
INSERT = "INSERT INTO user VALUES (%s, %s)"
name = "中', 0x61646d696e) -- "
for change in (cur.execute, lambda sql: conn.set_character_set("gbk")):
    cur.execute("DELETE FROM user")
    change("SET NAMES gbk")
    cur.execute(INSERT, (name, "guest"))
    conn.set_character_set("utf8mb4")
    cur.execute("SELECT role FROM user")
    print("SET NAMES gbk:" if change == cur.execute else "set_character_set:", cur.fetchall())
