# check: with=mysql timeout=90
# FLUSH TABLES WITH READ LOCK 等一个正在跑的查询，这时连读那张表的普通 SELECT 也等，别的表照读；拿到后，先前没提交的事务提交不了
import threading, time
import pymysql

a, b, c, w, gate = (pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", init_command="SET lock_wait_timeout = 1").cursor() for _ in "abcwg")
for table in "t", "u":
    w.execute(f"CREATE TABLE {table} (id INT PRIMARY KEY, v INT)"), w.execute(f"INSERT INTO {table} VALUES (1, 1)"), w.execute("COMMIT")

def step(name, cur, sql):
    try:
        print(name, sql, "->", cur.execute(sql), "rows")
    except pymysql.MySQLError as e:
        print(name, sql, "->", *e.args)

def wait_for(state):
    while not w.execute("SELECT 1 FROM information_schema.processlist WHERE STATE = %s", [state]):
        time.sleep(0.05)

w.execute("UPDATE u SET v = 2 WHERE id = 1")
gate.execute("SELECT GET_LOCK('gate', 0)")
slow = threading.Thread(target=a.execute, args=["SELECT GET_LOCK('gate', 60) FROM t"])
slow.start(), wait_for("User lock")
b.execute("SET lock_wait_timeout = 60")
flush = threading.Thread(target=b.execute, args=["FLUSH TABLES WITH READ LOCK"])
flush.start(), wait_for("Waiting for table flush")
print("B waits: FLUSH TABLES WITH READ LOCK")
step("C", c, "SELECT * FROM t"), step("C", c, "SELECT * FROM u")
gate.execute("SELECT RELEASE_LOCK('gate')"), slow.join(), flush.join()
print("B has it")
step("C", c, "SELECT * FROM t"), step("W", w, "COMMIT")
