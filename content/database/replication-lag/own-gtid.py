# check: with=mysql
# session_track_gtids = OWN_GTID：提交的回应里带着自己这一笔的 GTID；@@gtid_executed 连别人的写入也在里面
import re
import pymysql
from pymysql.constants import CLIENT

def connect(**options):
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True, **options).cursor()

mine, other = connect(client_flag=CLIENT.SESSION_TRACK), connect()
mine.execute("SELECT @@session_track_gtids, @@server_uuid")
default, uuid = mine.fetchone()
print("session_track_gtids", default)
other.execute("CREATE TABLE t (id INT PRIMARY KEY)")
mine.execute("SET session_track_gtids = OWN_GTID")
for i in 1, 2:
    other.execute("INSERT INTO t VALUES (%s)", [i])
mine.execute("INSERT INTO t VALUES (3)")
answer = mine._result.message.decode("ascii", "ignore")
other.execute("INSERT INTO t VALUES (4)")
mine.execute("SELECT @@gtid_executed")
executed = mine.fetchone()[0]
last = int(re.search(r"-(\d+)$", executed)[1])
print("in the answer of the INSERT:", [f"UUID:last{int(n) - last:+d}" for n in re.findall(uuid + r":(\d+)", answer)])
print("in @@gtid_executed:", executed.replace(uuid, "UUID").replace(f"-{last}", "-last"))
