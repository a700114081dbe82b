# check: with=mariadb
# MariaDB：不认行别名，VALUE() 与 VALUES() 都能用，有 RETURNING
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
conn = pymysql.connect(**LOGIN, autocommit=True)
cur = conn.cursor()
cur.execute("CREATE TABLE page (id INT PRIMARY KEY AUTO_INCREMENT, path VARCHAR(20) UNIQUE, hits INT DEFAULT 1)")
INSERT = "INSERT INTO page (path, hits) VALUES ('/home', 5)"
for end in (" RETURNING id, hits", " ON DUPLICATE KEY UPDATE hits = hits + VALUES(hits)",
            " ON DUPLICATE KEY UPDATE hits = hits + VALUE(hits)",
            " AS new ON DUPLICATE KEY UPDATE hits = new.hits"):
    try:
        print(end.split("hits +")[-1], cur.execute(INSERT + end), cur.fetchall())
    except pymysql.MySQLError as e:
        print(end[:7], e.args[0])
cur.execute("SELECT hits FROM page")
print(cur.fetchall())
