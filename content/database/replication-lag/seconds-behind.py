# check: with=mysql timeout=180
# 主库与从库之间的转发停住：从库以为自己追上了，Seconds_Behind_Source 是 0，其实少了事务；接收线程停了、收到的也放完了，或重放线程停了，它是 NULL；接收停了而重放还没放完，它仍是数字；转发一直停着，到 replica_net_timeout 接收线程才断线重连
import socket, subprocess, threading, time
from pathlib import Path
import pymysql

home, flow = Path.home() / "replica", threading.Event()
options = ["mysqld", "--no-defaults", f"--datadir={home}", f"--socket={home}.sock", "--port=3307", "--server-id=2", "--mysqlx=OFF", "--secure-file-priv=NULL"]
subprocess.run([*options, "--initialize-insecure"], stderr=subprocess.DEVNULL)
server = subprocess.Popen(options, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

def forward(source, target, always):
    try:
        while data := source.recv(65536):
            always or flow.wait()
            target.sendall(data)
    except OSError:
        pass

def proxy(door):
    while True:
        near, far = door.accept()[0], socket.create_connection(("127.0.0.1", 3306))
        for args in (near, far, True), (far, near, False):
            threading.Thread(target=forward, args=args, daemon=True).start()

flow.set()
threading.Thread(target=proxy, args=[socket.create_server(("127.0.0.1", 3399))], daemon=True).start()
source = pymysql.connect(host="127.0.0.1", user="dev", password="dev", autocommit=True).cursor()
while True:
    try:
        replica = pymysql.connect(unix_socket=f"{home}.sock", user="root", autocommit=True, cursorclass=pymysql.cursors.DictCursor).cursor()
        break
    except pymysql.MySQLError:
        time.sleep(0.2)
for sql in "CREATE USER r IDENTIFIED BY 'x'", "GRANT REPLICATION SLAVE ON *.* TO r", "CREATE DATABASE shop", "CREATE TABLE shop.t (id INT PRIMARY KEY)":
    source.execute(sql)
replica.execute("SELECT @@replica_net_timeout")
print("replica_net_timeout by default", replica.fetchone()["@@replica_net_timeout"])
replica.execute("SET GLOBAL replica_net_timeout = 20")
replica.execute("CHANGE REPLICATION SOURCE TO SOURCE_HOST = '127.0.0.1', SOURCE_PORT = 3399, SOURCE_USER = 'r', SOURCE_PASSWORD = 'x', GET_SOURCE_PUBLIC_KEY = 1, SOURCE_AUTO_POSITION = 1")
replica.execute("START REPLICA")

def compare(when):
    source.execute("SELECT @@gtid_executed")
    replica.execute("SELECT GTID_SUBTRACT(%s, @@gtid_executed) AS missing", source.fetchone())
    missing = replica.fetchone()["missing"].split(":")[1:]
    replica.execute("SHOW REPLICA STATUS")
    now = replica.fetchone()
    print(when, [now[k] for k in ("Replica_IO_Running", "Replica_SQL_Running", "Seconds_Behind_Source")], "missing:", missing)

def catch_up():
    source.execute("SELECT @@gtid_executed")
    replica.execute("SELECT WAIT_FOR_EXECUTED_GTID_SET(%s, 30)", source.fetchone())

def until(column, value):
    while replica.execute("SHOW REPLICA STATUS") and replica.fetchone()[column] != value:
        time.sleep(0.1)

catch_up(), until("Seconds_Behind_Source", 0), compare("caught up")
flow.clear()
source.execute("INSERT INTO shop.t VALUES (1)"), source.execute("INSERT INTO shop.t VALUES (2)")
time.sleep(3), compare("flow stopped for 3 s")
until("Replica_IO_Running", "Connecting"), compare("still stopped after replica_net_timeout")
flow.set(), catch_up(), until("Seconds_Behind_Source", 0), compare("flows again")
blocker = pymysql.connect(unix_socket=f"{home}.sock", user="root").cursor()
blocker.execute("SET sql_log_bin = 0"), blocker.execute("INSERT INTO shop.t VALUES (3)")
source.execute("INSERT INTO shop.t VALUES (3)")
while not replica.execute("SELECT 1 FROM performance_schema.data_lock_waits"):
    time.sleep(0.1)
replica.execute("STOP REPLICA IO_THREAD"), replica.execute("SHOW REPLICA STATUS")
now = replica.fetchone()
print("receiver stopped, applier behind", now["Replica_IO_Running"], now["Replica_SQL_Running"], type(now["Seconds_Behind_Source"]))
blocker.connection.rollback(), catch_up(), until("Seconds_Behind_Source", None), compare("receiver stopped, all applied")
replica.execute("START REPLICA IO_THREAD"), until("Replica_IO_Running", "Yes")
replica.execute("STOP REPLICA SQL_THREAD"), compare("applier stopped")
server.terminate(), server.wait()
