# check: with=mysql
# MySQL 9.7 默认开 binlog、ROW 格式；改成 STATEMENT，REPEATABLE READ 照写，READ COMMITTED 报 1665；MIXED 两级都能写
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
cur.execute("SELECT @@log_bin, @@binlog_format, @@transaction_isolation")
print("log_bin %d, binlog_format %s, transaction_isolation %s" % cur.fetchone())
cur.execute("CREATE TABLE t (v INT)")
for log_format in ("ROW", "MIXED", "STATEMENT"):
    cur.execute(f"SET binlog_format = {log_format}")
    for level in ("REPEATABLE READ", "READ COMMITTED"):
        cur.execute(f"SET SESSION TRANSACTION ISOLATION LEVEL {level}")
        try:
            print(log_format, level, cur.execute("INSERT INTO t VALUES (1)"), "row")
        except pymysql.MySQLError as e:
            print(log_format, level, *e.args)
