# check: with=mysql
# 最近一条语句未必是加锁的那条，历史里有；等锁超时撤销的是那条语句，事务先前的改动和锁都还在
import pymysql

a, b, watch = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command="SET innodb_lock_wait_timeout = 1").cursor() for _ in "abw")
watch.execute("CREATE TABLE t (id INT PRIMARY KEY, v INT)"), watch.execute("INSERT INTO t VALUES (10, 1), (20, 1)"), watch.execute("COMMIT")
a.execute("UPDATE t SET v = 2 WHERE id = 20"), a.execute("SELECT 1")
for table in "events_statements_current", "events_statements_history":
    watch.execute(f"SELECT sql_text FROM performance_schema.threads JOIN performance_schema.{table} USING (thread_id) WHERE processlist_id = %s ORDER BY event_id", [a.connection.thread_id()])
    print("A in", table, [sql for sql, in watch.fetchall() if not sql.startswith("SET")])
watch.execute("SELECT @@performance_schema_events_statements_history_size")
print("statements kept:", *watch.fetchone())
b.execute("UPDATE t SET v = 3 WHERE id = 10")
try:
    b.execute("UPDATE t SET v = 3 WHERE id = 20")
except pymysql.MySQLError as e:
    print("B:", *e.args)
watch.execute("SELECT LOCK_MODE, LOCK_DATA FROM performance_schema.data_locks JOIN performance_schema.threads USING (THREAD_ID) WHERE LOCK_TYPE = 'RECORD' AND PROCESSLIST_ID = %s", [b.connection.thread_id()])
print("B still holds:", *watch.fetchall())
b.execute("COMMIT"), b.execute("SELECT * FROM t")
print("after B's COMMIT:", b.fetchall())
