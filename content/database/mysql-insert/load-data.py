# check: with=mysql server-args="--local-infile=1"
# LOAD DATA LOCAL 把重复、超长、非法值都降为警告；一个文件在一个事务里，ROLLBACK 全部撤回
import pymysql

conn = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", local_infile=True)
cur = conn.cursor()
cur.execute("CREATE TABLE t (id INT PRIMARY KEY, name VARCHAR(3), n INT)")
with open("rows.tsv", "w") as file:
    file.write("1\ta\t1\n1\tb\t1\n2\tlonger\t1\n3\tc\tx\n")
cur.execute("LOAD DATA LOCAL INFILE 'rows.tsv' INTO TABLE t")
cur.execute("SHOW WARNINGS")
print([code for _, code, _ in cur.fetchall()])
cur.execute("SELECT * FROM t")
print(cur.fetchall())
conn.rollback()
cur.execute("SELECT COUNT(*) FROM t")
print("after ROLLBACK:", cur.fetchone()[0])
