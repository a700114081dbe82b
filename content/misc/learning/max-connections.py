# check: with=mysql
# MySQL 默认最多 151 个连接，普通用户再连就被拒绝，管理员还能多连一个
import pymysql


def connect(user: str) -> pymysql.Connection:
    return pymysql.connect(host="127.0.0.1", user=user, password=user)


held = [connect("dev")]
cursor = held[0].cursor()
cursor.execute("SELECT @@max_connections")
print("max_connections", *cursor.fetchone())
cursor.execute("CREATE USER web IDENTIFIED BY 'web'")
for user in ("web", "dev"):
    try:
        while len(held) < 200:
            held.append(connect(user))
    except pymysql.MySQLError as error:
        print(len(held), "connected, one more of", user, *error.args)
