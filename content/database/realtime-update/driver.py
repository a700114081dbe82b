# check: with=mysql
# PyMySQL 连上就关掉自动提交：没有 commit() 就断开，本连接看得到的行没有存下
import pymysql

LOGIN = dict(host="127.0.0.1", user="dev", password="dev", database="app")
db = pymysql.connect(**LOGIN)
cur = db.cursor()
cur.execute("CREATE TABLE orders (id INT PRIMARY KEY)")
cur.execute("SELECT @@GLOBAL.autocommit, @@SESSION.autocommit")
print("autocommit of the server, of the session:", cur.fetchone())
cur.execute("INSERT INTO orders VALUES (1)")
cur.execute("SELECT COUNT(*) FROM orders")
print("same connection:", cur.fetchone())
db.close()
cur = pymysql.connect(**LOGIN).cursor()
cur.execute("SELECT COUNT(*) FROM orders")
print("after close():", cur.fetchone())
