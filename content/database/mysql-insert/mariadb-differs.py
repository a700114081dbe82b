# check: with=mariadb
# MariaDB：不认行别名，VALUE() 与 VALUES() 都能用，有 RETURNING；REPLACE 写上原来的 id，子行照样级联删掉
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
cur.execute("CREATE TABLE link (page_id INT, FOREIGN KEY (page_id) REFERENCES page (id) ON DELETE CASCADE)")
cur.execute("INSERT INTO link SELECT id FROM page")
cur.execute("REPLACE INTO page (id, path) SELECT id, path FROM page")
cur.execute("SELECT VERSION(), COUNT(*) FROM link")
print("REPLACE with the same id:", cur.fetchall())
