# check: with=mysql
# 与 ACID 有关的默认值（内置默认，没有配置文件）；PyMySQL 的连接默认关闭自动提交
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", cursorclass=pymysql.cursors.DictCursor)
cur = conn.cursor()
cur.execute(
    "SELECT @@GLOBAL.autocommit, @@SESSION.autocommit, @@transaction_isolation, @@innodb_flush_log_at_trx_commit, @@innodb_flush_log_at_timeout,"
    " @@log_bin, @@sync_binlog, @@innodb_doublewrite, @@innodb_rollback_on_timeout, @@default_storage_engine, VERSION()"
)
for name, value in cur.fetchone().items():
    print(name.replace("@", ""), value)
