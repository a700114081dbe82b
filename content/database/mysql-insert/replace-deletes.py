# check: with=mysql
# REPLACE 先删后插：没写的列回到默认值，删除触发器和外键级联都执行；写上原来的 id，子行不动；ON DUPLICATE KEY UPDATE 不
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
conn = pymysql.connect(**LOGIN, autocommit=True)
cur = conn.cursor()
for sql in (
    "CREATE TABLE user (id INT PRIMARY KEY AUTO_INCREMENT, email VARCHAR(50) UNIQUE, city VARCHAR(9) DEFAULT 'none')",
    "CREATE TABLE post (user_id INT, FOREIGN KEY (user_id) REFERENCES user (id) ON DELETE CASCADE)",
    "CREATE TABLE log (what VARCHAR(20))",
    "CREATE TRIGGER t BEFORE DELETE ON user FOR EACH ROW INSERT INTO log VALUES (CONCAT('deleted ', OLD.id))",
    "INSERT INTO user (email, city) VALUES ('li@example.com', 'Beijing')",
    "INSERT INTO post VALUES (1)",
):
    cur.execute(sql)


def tell(name):
    print(name)
    for table in ("user", "post", "log"):
        cur.execute(f"SELECT * FROM {table}")
        print(" ", table, cur.fetchall())


cur.execute("INSERT INTO user (email) VALUES ('li@example.com') AS n ON DUPLICATE KEY UPDATE email = n.email")
tell("ON DUPLICATE KEY UPDATE")
cur.execute("REPLACE INTO user (email) VALUES ('li@example.com')")
tell("REPLACE")
cur.execute("DROP TABLE post")
cur.execute("CREATE TABLE post (user_id INT, FOREIGN KEY (user_id) REFERENCES user (id))")
cur.execute("INSERT INTO post SELECT id FROM user")
try:
    cur.execute("REPLACE INTO user (email) VALUES ('li@example.com')")
except pymysql.MySQLError as error:
    print("without CASCADE:", error.args[0])
cur.execute("DROP TABLE post")
cur.execute("CREATE TABLE post (user_id INT, FOREIGN KEY (user_id) REFERENCES user (id) ON DELETE CASCADE)")
cur.execute("INSERT INTO post SELECT id FROM user")
cur.execute("REPLACE INTO user (id, email) SELECT id, email FROM user")
cur.execute("SELECT VERSION(), COUNT(*) FROM post")
print("REPLACE with the same id:", cur.fetchall())
