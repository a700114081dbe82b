# check: with=mysql
# ON DUPLICATE KEY UPDATE 转成更新时，LAST_INSERT_ID() 还是上一次插入的值，lastrowid 是被更新那行的 id，没改则是 0；写 id = LAST_INSERT_ID(user.id) 两者才一致
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
cur.execute("CREATE TABLE user (id INT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(20) UNIQUE, hits INT)")
INSERT = "INSERT INTO user (name, hits) VALUES "
for sql in ("('a', 1)", "('b', 1)", "('a', 2) AS new ON DUPLICATE KEY UPDATE hits = new.hits", "('a', 2) AS new ON DUPLICATE KEY UPDATE hits = new.hits",
            "('a', 2) AS new ON DUPLICATE KEY UPDATE hits = new.hits, id = LAST_INSERT_ID(user.id)"):
    rows = cur.execute(INSERT + sql)
    last = cur.lastrowid
    cur.execute("SELECT LAST_INSERT_ID()")
    print(f"{sql}: rows {rows}, lastrowid {last}, LAST_INSERT_ID() {cur.fetchone()[0]}")
