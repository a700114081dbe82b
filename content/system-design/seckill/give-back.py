# check: with=mysql,redis
# 付款和超时取消都用条件更新，先到的赢；取消归还库存，重复执行只还一次；Redis 里名额和买过的记录一起还
import pymysql
import redis

r = redis.Redis(decode_responses=True)
db = pymysql.connect(user="dev", password="dev", database="app")
c = db.cursor()
c.execute("CREATE TABLE item (id INT PRIMARY KEY, stock INT)")
c.execute("CREATE TABLE orders (id INT PRIMARY KEY, user VARCHAR(9), status VARCHAR(9))")
c.execute("INSERT INTO item VALUES (1, 8)")
c.execute("INSERT INTO orders VALUES (1, 'u1', 'new'), (2, 'u2', 'new')")
db.commit()
r.set("{1}:stock", 8)
r.sadd("{1}:buyers", "u1", "u2")
give_back = r.register_script("""
if redis.call('SREM', KEYS[2], ARGV[1]) == 1 then return redis.call('INCR', KEYS[1]) end
return redis.call('GET', KEYS[1])
""")


def pay(n: int) -> int:
    rows = c.execute("UPDATE orders SET status = 'paid' WHERE id = %s AND status = 'new'", (n,))
    db.commit()
    return rows


def cancel(n: int, user: str) -> int:
    rows = c.execute("UPDATE orders SET status = 'cancelled' WHERE id = %s AND status = 'new'", (n,))
    if rows:
        c.execute("UPDATE item SET stock = stock + 1 WHERE id = 1")
    db.commit()
    if rows:
        give_back(["{1}:stock", "{1}:buyers"], [user])
    return rows


print("order 1: pay", pay(1), "cancel", cancel(1, "u1"))
print("order 2: cancel", cancel(2, "u2"), "cancel again", cancel(2, "u2"), "pay", pay(2))
c.execute("SELECT stock FROM item")
print("stock:", c.fetchone()[0], "in MySQL,", r.get("{1}:stock"), "in Redis, buyers", r.smembers("{1}:buyers"))
