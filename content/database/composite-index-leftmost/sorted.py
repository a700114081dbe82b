# check: with=mysql
# 顺着索引读出来的次序：先按 user_id，再按 status，再按 created
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
cur.execute("CREATE TABLE t (id INT PRIMARY KEY, user_id INT NOT NULL, status TINYINT NOT NULL, created INT NOT NULL, INDEX u_s_c (user_id, status, created))")
cur.execute("INSERT INTO t VALUES (1, 8, 1, 20), (2, 7, 1, 80), (3, 8, 0, 31), (4, 7, 0, 55), (5, 7, 1, 12)")
cur.execute("EXPLAIN FORMAT=TRADITIONAL SELECT user_id, status, created, user_id = 7 AND status = 1, status = 1 FROM t FORCE INDEX (u_s_c)")
print(*cur.fetchone()[4:7:2])
cur.execute("SELECT user_id, status, created, user_id = 7 AND status = 1, status = 1 FROM t FORCE INDEX (u_s_c)")
for user, status, created, both, alone in cur.fetchall():
    print(user, status, created, "| user_id = 7 AND status = 1:", both, "| status = 1:", alone)
