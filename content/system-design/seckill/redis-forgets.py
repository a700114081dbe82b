# check: with=redis,mysql
# Redis 忘了最近的扣减（库存回到从前）：名额多发了，数据库的条件更新只成交 10 件
import pymysql
import redis

r = redis.Redis()
c = pymysql.connect(user="dev", password="dev", database="app", autocommit=True).cursor()
c.execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT)")
c.execute("INSERT INTO item VALUES (1, 10)")
r.set("stock", 10)


def buy() -> str:
    if r.decr("stock") < 0:
        return "no ticket"
    rows = c.execute("UPDATE item SET stock = stock - 1 WHERE id = 1 AND stock >= 1")
    return "sold" if rows else "ticket, but refused by MySQL"


answers = [buy() for _ in range(4)]
r.set("stock", 10)                      # a replica that had not seen the four takes over
answers += [buy() for _ in range(12)]
for answer in sorted(set(answers)):
    print(answer, answers.count(answer))
c.execute("SELECT stock FROM item")
print("left in MySQL:", c.fetchone()[0])
