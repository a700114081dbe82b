# check: with=mariadb timeout=60
# MariaDB 11.8 没有跳跃扫描：缺最左列时扫整个索引
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
cur.execute("CREATE TABLE visit (id INT PRIMARY KEY, channel INT NOT NULL, day INT NOT NULL, note CHAR(50) NOT NULL, INDEX c_d (channel, day))")
cur.execute("INSERT INTO visit SELECT seq, seq % 5, seq % 997, 'x' FROM seq_1_to_100000")
cur.execute("ANALYZE TABLE visit")
cur.execute("EXPLAIN SELECT channel, day FROM visit WHERE day = 5")
row = cur.fetchone()
cur.execute("SELECT VERSION(), @@optimizer_switch LIKE '%skip_scan%'")
print(row[3], row[5], row[9], *cur.fetchone())
