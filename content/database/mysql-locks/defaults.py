# check: with=mysql
# 与锁有关的默认值
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor()
for name in "innodb_lock_wait_timeout", "lock_wait_timeout", "innodb_deadlock_detect", "innodb_autoinc_lock_mode", "innodb_rollback_on_timeout", "innodb_print_all_deadlocks":
    cur.execute(f"SELECT @@{name}")
    print(name, *cur.fetchone())
