# check: with=mariadb
# MariaDB 11.8：innodb_snapshot_isolation 默认打开，旧快照里改别人改过的行报 1020；binlog 默认关闭
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
a, b = (pymysql.connect(**LOGIN, autocommit=True).cursor() for _ in "ab")
a.execute("SELECT VERSION(), @@innodb_snapshot_isolation, @@log_bin, @@sync_binlog")
print("VERSION innodb_snapshot_isolation log_bin sync_binlog", a.fetchone())
a.execute("CREATE TABLE post (id INT PRIMARY KEY, likes INT)")
a.execute("INSERT INTO post VALUES (1, 0)")
b.execute("START TRANSACTION")
b.execute("SELECT * FROM post")
a.execute("UPDATE post SET likes = 5")
try:
    b.execute("UPDATE post SET likes = likes + 1")
except pymysql.MySQLError as e:
    print(e)
