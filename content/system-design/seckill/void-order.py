# check: with=mysql
# 取消的单占着唯一索引，再买得到 1062；索引里加一列，取消时置 NULL 就能再买，但取消以后重读旧消息又成交一次；名额编号也加唯一索引，旧消息得到 1062，新名额能买；用编号先占一行作废的单，迟到的落单得到 1062，库存不动
import pymysql

db = pymysql.connect(user="dev", password="dev", database="app")
c = db.cursor()
c.execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT)")
c.execute("INSERT INTO item VALUES (1, 10)")
COLUMNS = "item INT, usr CHAR(9), ticket CHAR(9), alive INT DEFAULT 1, "
c.execute(f"CREATE TABLE plain ({COLUMNS} UNIQUE (item, usr))")
c.execute(f"CREATE TABLE live ({COLUMNS} UNIQUE (item, usr, alive))")
c.execute(f"CREATE TABLE ticketed ({COLUMNS} UNIQUE (item, usr, alive), UNIQUE (ticket))")
db.commit()


def settle(table: str, user: str, ticket: str) -> str:
    try:
        c.execute(f"INSERT INTO {table} (item, usr, ticket) VALUES (1, %s, %s)", (user, ticket))
        c.execute("UPDATE item SET stock = stock - 1 WHERE id = 1 AND stock >= 1")
        db.commit()
        return "sold"
    except pymysql.err.IntegrityError as e:
        db.rollback()
        return str(e.args[0])


for table in "plain", "live", "ticketed":
    print(f"{table}: t1 {settle(table, 'u1', 't1')}, t2 {settle(table, 'u1', 't2')}", end=", ")
    c.execute(f"UPDATE {table} SET alive = NULL WHERE usr = 'u1'")
    db.commit()
    print(f"cancelled; t1 again {settle(table, 'u1', 't1')}, t3 {settle(table, 'u1', 't3')}")
c.execute("INSERT INTO ticketed VALUES (1, 'u2', 't4', NULL)")
db.commit()
look = "SELECT stock FROM item"
print("stock", c.execute(look) and c.fetchone()[0])
print("void row with t4, then the late message:", settle("ticketed", "u2", "t4"))
print("stock", c.execute(look) and c.fetchone()[0])
print("the same user, t5:", settle("ticketed", "u2", "t5"))
