# check: with=mysql
# 10 件货，10 个人读到同一个版本：按版本号更新只成 1 个；按库存条件更新成 10 个
import pymysql

cursors = [pymysql.connect(user="dev", password="dev", database="app", autocommit=True).cursor() for _ in range(10)]
cursors[0].execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT, version INT)")
cursors[0].execute("INSERT INTO item VALUES (1, 10, 1), (2, 10, 1)")
seen = []
for c in cursors:
    c.execute("SELECT version FROM item WHERE id = 1")
    seen.append(c.fetchone()[0])
by_version = sum(c.execute("UPDATE item SET stock = stock - 1, version = version + 1 WHERE id = 1 AND version = %s", (v,))
                 for c, v in zip(cursors, seen))
by_stock = sum(c.execute("UPDATE item SET stock = stock - 1 WHERE id = 2 AND stock >= 1") for c in cursors)
print(len(cursors), "buyers, 10 in stock | by version:", by_version, "sold,", len(cursors) - by_version, "refused | by stock:", by_stock, "sold")
