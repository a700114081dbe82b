# check: with=mysql
# PyMySQL 连上就关掉自动提交：没有 commit() 就断开，本连接看得到的行没有存下；后面跟一条 CREATE TABLE 就存下了
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
db = pymysql.connect(**LOGIN)
cur = db.cursor()
cur.execute("CREATE TABLE orders (id INT PRIMARY KEY)")
cur.execute("SELECT @@GLOBAL.autocommit, @@SESSION.autocommit")
print("autocommit of the server, of the session:", cur.fetchone())
for then in (None, "CREATE TABLE audit (id INT)"):
    cur.execute("INSERT INTO orders VALUES (1)")
    if then:
        cur.execute(then)
    cur.execute("SELECT COUNT(*) FROM orders")
    print("INSERT", "then", then, "- same connection:", cur.fetchone(), end=" ")
    db.close()
    db = pymysql.connect(**LOGIN)
    cur = db.cursor()
    cur.execute("SELECT COUNT(*) FROM orders")
    print("- after close():", cur.fetchone())
