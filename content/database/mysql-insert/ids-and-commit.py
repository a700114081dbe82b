# check: with=mysql
# 自增 id 按连接记录；回滚、IGNORE、更新都用掉号；不提交别人看不到，断开就回滚；CREATE TABLE 隐式提交
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
one, two = pymysql.connect(**LOGIN), pymysql.connect(**LOGIN)
a, b = one.cursor(), two.cursor()
print("autocommit:", one.get_autocommit())
a.execute("CREATE TABLE user (id INT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(20) UNIQUE)")
a.execute("INSERT INTO user (name) VALUES ('a')")
one.commit()
b.execute("INSERT INTO user (name) VALUES ('b'), ('c')")
two.commit()
for cursor in (a, b):
    cursor.execute("SELECT LAST_INSERT_ID(), (SELECT MAX(id) FROM user)")
    print("LAST_INSERT_ID, MAX(id):", cursor.fetchall())


def insert(sql):
    a.execute(sql)
    print(sql.split(" (")[0], a.lastrowid)


insert("INSERT INTO user (name) VALUES ('d')")
one.rollback()
insert("INSERT INTO user (name) VALUES ('d')")
insert("INSERT IGNORE INTO user (name) VALUES ('a')")
insert("INSERT INTO user (name) VALUES ('a') AS n ON DUPLICATE KEY UPDATE name = n.name")
insert("INSERT INTO user (name) VALUES ('e')")
b.execute("SELECT name FROM user ORDER BY id")
print("seen by another connection:", b.fetchall())
one.close()
two.commit()
b.execute("SELECT name FROM user ORDER BY id")
print("after the connection was closed:", b.fetchall())
three = pymysql.connect(**LOGIN)
three.cursor().execute("INSERT INTO user (name) VALUES ('f')")
three.cursor().execute("CREATE TABLE other (id INT)")
three.close()
two.commit()
b.execute("SELECT name FROM user WHERE name = 'f'")
print("INSERT, CREATE TABLE, closed:", b.fetchall())
