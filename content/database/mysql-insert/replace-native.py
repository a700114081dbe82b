# check: with=mysql server-args="--innodb-native-foreign-keys=ON"
# 外键由 InnoDB 自己处理时（9.6 以前只有这一种），REPLACE 写上原来的 id，子行照样级联删掉；没写 ON DELETE 就报 1451
import pymysql

cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
cur.execute("CREATE TABLE user (id INT PRIMARY KEY AUTO_INCREMENT, email VARCHAR(50) UNIQUE)")
cur.execute("INSERT INTO user (email) VALUES ('li@example.com')")
for action in ("ON DELETE CASCADE", ""):
    cur.execute(f"CREATE TABLE post (user_id INT, FOREIGN KEY (user_id) REFERENCES user (id) {action})")
    cur.execute("INSERT INTO post SELECT id FROM user")
    try:
        cur.execute("REPLACE INTO user (id, email) SELECT id, email FROM user")
    except pymysql.MySQLError as error:
        print("error", error.args[0])
    cur.execute("SELECT @@innodb_native_foreign_keys, COUNT(*) FROM post")
    print("REPLACE with the same id:", cur.fetchall())
    cur.execute("DROP TABLE post")
