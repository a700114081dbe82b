# check: with=mysql
# 没有主键，全部列非空的唯一索引里：建在前缀、表达式、虚拟列上的都不会被选作聚簇索引
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app").cursor()
for i, key in enumerate(("email CHAR(9) NOT NULL, UNIQUE k (email)", "email CHAR(9) NOT NULL, UNIQUE k (email(3))",
                         "email CHAR(9) NOT NULL, UNIQUE k ((UPPER(email)))",
                         "email CHAR(9) NOT NULL, v CHAR(9) AS (UPPER(email)) VIRTUAL NOT NULL, UNIQUE k (v)")):
    cur.execute(f"CREATE TABLE t{i} ({key})")
    cur.execute(f"SHOW EXTENDED INDEX FROM t{i}")
    clustered = next(row[2] for row in cur.fetchall() if row[4] == "DB_TRX_ID")
    print(key, "-> clustered index:", "k" if clustered == "k" else "hidden (GEN_CLUST_INDEX)")
