# check: with=mysql timeout=60
# 普通索引能在线加；全文、空间、函数索引不能；长事务让 ALTER 等独占的元数据锁，后来用这张表的查询排在它后面
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
import threading
import time

cur.execute("CREATE TABLE place (id INT PRIMARY KEY, name VARCHAR(9), pos POINT NOT NULL SRID 0)")
for index in ("INDEX (name)", "FULLTEXT INDEX (name)", "SPATIAL INDEX (pos)", "INDEX ((UPPER(name)))"):
    try:
        cur.execute(f"ALTER TABLE place ADD {index}, LOCK=NONE")
        print(index, "added")
    except pymysql.MySQLError as e:
        print(index, e.args[0], e.args[1][:28])


def connect():
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor()


holder = connect()
holder.execute("SELECT * FROM place")
alter = threading.Thread(target=connect().execute, args=("ALTER TABLE place ADD INDEX two (name, id)",))
alter.start()
time.sleep(0.5)
later = threading.Thread(target=connect().execute, args=("SELECT * FROM place",))
later.start()
time.sleep(0.5)
cur.execute("SELECT state, LEFT(info, 11) FROM information_schema.processlist WHERE state LIKE 'Waiting for table%' ORDER BY info")
print(cur.fetchall())
cur.execute("SELECT lock_type, lock_status FROM performance_schema.metadata_locks WHERE object_name = 'place' ORDER BY lock_type, lock_status")
print(cur.fetchall())
holder.execute("SELECT COUNT(*) FROM place")
print("holder reads on:", holder.fetchall())
holder.connection.rollback()
alter.join(10)
later.join(10)
print("still waiting:", alter.is_alive(), later.is_alive())
