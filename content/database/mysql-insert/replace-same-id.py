# check: with=mysql
# REPLACE 写了原来的主键：9.7 默认不级联删除子行；id 不变
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True)
cur = conn.cursor()
for sql in (
    "CREATE TABLE user (id INT PRIMARY KEY AUTO_INCREMENT, email VARCHAR(50) UNIQUE)",
    "CREATE TABLE post (user_id INT, FOREIGN KEY (user_id) REFERENCES user (id) ON DELETE CASCADE)",
    "INSERT INTO user VALUES (1, 'a')",
    "INSERT INTO post VALUES (1)",
    "REPLACE INTO user VALUES (1, 'b')",
):
    cur.execute(sql)
cur.execute("SELECT VERSION(), @@innodb_native_foreign_keys")
version, native = cur.fetchone()
cur.execute("SELECT (SELECT id FROM user), (SELECT COUNT(*) FROM post)")
print("MySQL", version.split("-")[0], "innodb_native_foreign_keys", native, "- id and child rows:", cur.fetchone())
