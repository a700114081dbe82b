# check: with=mysql
# 写明列名的 INSERT 不受加有默认值的列影响，加没有默认值的 NOT NULL 列就报 1364，ENUM 取第一项；没写列名的会失败；占位符不能当表名；没有唯一键就插出重复行
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
conn = pymysql.connect(**LOGIN, autocommit=True)
cur = conn.cursor()
cur.execute("CREATE TABLE user (id INT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(20), hits INT DEFAULT 1)")
NAMED = "INSERT INTO user (name) VALUES ('Li')"
BARE = "INSERT INTO user VALUES (NULL, 'Li', 1)"
print(cur.execute(NAMED), cur.execute(BARE))
cur.execute("ALTER TABLE user ADD COLUMN city VARCHAR(20) DEFAULT 'none' AFTER id")
cur.execute(NAMED)
cur.execute("SELECT * FROM user WHERE id = LAST_INSERT_ID()")
print(cur.fetchall())


def tried(*call):
    try:
        print(cur.execute(*call))
    except pymysql.MySQLError as e:
        print(e.args[0], e.args[1][:46])


tried(BARE)
cur.execute("ALTER TABLE user ADD COLUMN phone VARCHAR(20) NOT NULL")
tried(NAMED)
cur.execute("ALTER TABLE user DROP COLUMN phone")
cur.execute("CREATE TABLE card (id INT, kind ENUM('a', 'b') NOT NULL)")
cur.execute("INSERT INTO card (id) VALUES (1)")
cur.execute("SELECT * FROM card")
print("ENUM:", cur.fetchall())
tried("INSERT INTO %s (name) VALUES ('Li')", ("user",))
cur.execute("CREATE TABLE visits (path VARCHAR(20), hits INT)")
for _ in range(2):
    cur.execute("INSERT INTO visits VALUES ('/', 1) AS n ON DUPLICATE KEY UPDATE hits = n.hits")
    cur.execute("INSERT IGNORE INTO visits VALUES ('/', 1)")
    cur.execute("REPLACE INTO visits VALUES ('/', 1)")
cur.execute("SELECT COUNT(*) FROM visits")
print("rows without a unique key:", cur.fetchall())
