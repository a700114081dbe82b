# The samples of this page on MySQL: snapshot, FOR UPDATE, the driver's autocommit, lost updates and the repeated click end as on MariaDB (MySQL 9.7.4, PyMySQL on CPython 3.14, 2026-11-26)
mkdir d
mysqld --no-defaults --initialize-insecure --datadir="$PWD/d" 2> init.log
mysqld --no-defaults --datadir="$PWD/d" --socket="$PWD/s" --mysqlx=OFF --skip-networking \
  --secure-file-priv=NULL > log 2>&1 &
my() { mysql --no-defaults -uroot -S "$PWD/s" -N "$@"; }
until my -e 'DO 1' 2> /dev/null; do sleep 0.2; done
my -e "SELECT VERSION(), @@autocommit, @@transaction_isolation, @@log_bin, @@sync_binlog,
  @@innodb_flush_log_at_trx_commit; CREATE DATABASE app"
cat > t.py <<'P'
from threading import Barrier, Thread
import pymysql
def connect(**more): return pymysql.connect(unix_socket="s", user="root", database="app", **more)
def session(): return connect(autocommit=True).cursor()
def one(cur, sql):
    cur.execute(sql)
    return cur.fetchone()[0]
READ = "SELECT likes FROM post WHERE id = 1"
a, b, c = session(), session(), session()
a.execute("CREATE TABLE post (id INT PRIMARY KEY, likes INT)")
a.execute("INSERT INTO post VALUES (1, 1), (2, 0)")
b.execute("START TRANSACTION")
print("B first", one(b, READ), end="; ")
a.execute("START TRANSACTION"); a.execute("UPDATE post SET likes = likes + 1 WHERE id = 1")
print("A", one(a, READ), "C", one(c, READ), end="; ")
a.execute("COMMIT")
print("committed: C", one(c, READ), "B", one(b, READ), "B FOR UPDATE", one(b, READ + " FOR UPDATE"))
b.execute("COMMIT")
db = connect(); cur = db.cursor()
print("driver's autocommit", one(cur, "SELECT @@autocommit"))
cur.execute("INSERT INTO post VALUES (3, 0)"); db.close()
print("row without commit", one(c, "SELECT COUNT(*) FROM post WHERE id = 3"))
a.execute("UPDATE post SET likes = 0")
gate = Barrier(8)
def click():
    cur = session(); n = one(cur, READ); gate.wait(10)
    cur.execute("UPDATE post SET likes = %s WHERE id = 1", (n + 1,))
    cur.execute("UPDATE post SET likes = likes + 1 WHERE id = 2")
threads = [Thread(target=click) for _ in range(8)]
[t.start() for t in threads]; [t.join() for t in threads]
print("8 clicks", one(c, READ), one(c, READ.replace("1", "2")))
P
python3 t.py
my app -e "CREATE TABLE pay (id INT PRIMARY KEY AUTO_INCREMENT, request_id CHAR(8) NOT NULL UNIQUE);
  INSERT IGNORE INTO pay (request_id) VALUES ('a1b2c3d4'); SELECT ROW_COUNT();
  INSERT IGNORE INTO pay (request_id) VALUES ('a1b2c3d4'); SELECT ROW_COUNT()"
mysqladmin --no-defaults -uroot -S "$PWD/s" shutdown; wait
