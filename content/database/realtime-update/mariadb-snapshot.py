# check: with=mariadb
# MariaDB 11.8：innodb_snapshot_isolation 默认打开，旧快照里改或锁别人改过的行报 1020，整个事务回滚；binlog 默认关闭
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
a, b = (pymysql.connect(**LOGIN, autocommit=True).cursor() for _ in "ab")
a.execute("SELECT VERSION(), @@innodb_snapshot_isolation, @@log_bin, @@sync_binlog, @@transaction_isolation, @@tx_isolation")
print("VERSION innodb_snapshot_isolation log_bin sync_binlog transaction_isolation tx_isolation", a.fetchone())
a.execute("CREATE TABLE post (id INT PRIMARY KEY, likes INT)")
a.execute("INSERT INTO post VALUES (1, 0)")
for sql in ("UPDATE post SET likes = likes + 1", "SELECT * FROM post FOR UPDATE"):
    b.execute("START TRANSACTION")
    b.execute("INSERT INTO post VALUES (2, 0)")
    b.execute("SELECT * FROM post")
    a.execute("UPDATE post SET likes = likes + 5 WHERE id = 1")
    try:
        b.execute(sql)
    except pymysql.MySQLError as e:
        print(sql, e)
    b.execute("SELECT @@in_transaction, COUNT(*) FROM post WHERE id = 2")
    print("in_transaction, own row:", b.fetchone())
