# check: with=mysql
# 取消的单占着唯一索引，再买得到 1062；索引里加一列，取消时置 NULL 就能再买；先占一行作废的单，迟到的落单得到 1062，库存不动；那一列若也置 NULL 就挡不住
import pymysql

db = pymysql.connect(user="dev", password="dev", database="app")
c = db.cursor()
c.execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT)")
c.execute("INSERT INTO item VALUES (1, 10)")
c.execute("CREATE TABLE plain (item INT, usr CHAR(9), status CHAR(9), UNIQUE (item, usr))")
c.execute("CREATE TABLE live (item INT, usr CHAR(9), status CHAR(9), alive INT DEFAULT 1, UNIQUE (item, usr, alive))")
db.commit()


def settle(table: str, user: str) -> str:
    try:
        c.execute(f"INSERT INTO {table} (item, usr, status) VALUES (1, %s, 'new')", (user,))
        c.execute("UPDATE item SET stock = stock - 1 WHERE id = 1 AND stock >= 1")
        db.commit()
        return "sold"
    except pymysql.err.IntegrityError as e:
        db.rollback()
        return str(e.args[0])


for table, extra in ("plain", ""), ("live", ", alive = NULL"):
    print(table, "first:", settle(table, "u1"), end=", ")
    c.execute(f"UPDATE {table} SET status = 'cancelled'{extra} WHERE usr = 'u1'")
    db.commit()
    print(f"after SET status = 'cancelled'{extra}:", settle(table, "u1"), "and once more:", settle(table, "u1"))
c.execute("SELECT stock FROM item")
print("stock", c.fetchone()[0])
c.execute("INSERT INTO plain VALUES (1, 'u2', 'void')")
db.commit()
print("void row first, then the late message:", settle("plain", "u2"))
c.execute("SELECT stock FROM item")
print("stock", c.fetchone()[0])
for alive in "1", "NULL":
    user = f"v{alive}"
    c.execute(f"INSERT INTO live VALUES (1, %s, 'void', {alive})", (user,))
    db.commit()
    print(f"void row with alive = {alive}, then the late message:", settle("live", user))
