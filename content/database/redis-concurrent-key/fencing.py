# check: with=redis,mysql
# 栅栏令牌：较旧的号写入 0 行；新号还没写过，旧号照样写成功，先登记新号才挡住；PyMySQL 只数真正改变的行，同一令牌重写相同内容也是 0，要再查 fence
import time

import pymysql
import redis

r = redis.Redis()
db = pymysql.connect(host="127.0.0.1", user="dev", password="dev",
                     database="app", autocommit=True)
cur = db.cursor()
cur.execute("CREATE TABLE doc (id INT PRIMARY KEY, body TEXT, fence BIGINT)")
cur.execute("INSERT INTO doc VALUES (1, '', 0)")

lock = r.register_script("""
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return redis.call('INCR', KEYS[2])
end
return 0
""")


def save(body: str, fence: int) -> int:
    return cur.execute("UPDATE doc SET body = %s, fence = %s "
                       "WHERE id = 1 AND fence <= %s", (body, fence, fence))


keys = ["{doc:1}:lock", "{doc:1}:fence"]
a = lock(keys, ["value of A", 300])
time.sleep(0.5)
b = lock(keys, ["value of B", 5000])
print("tokens", a, b)
print("rows of B:", save("by B", b))
print("rows of B, the same again:", save("by B", b))
print("rows of A:", save("by A", a))
cur.execute("SELECT body, fence FROM doc")
print(cur.fetchall())

cur.execute("UPDATE doc SET body = '', fence = 0")
print("B has not written yet, rows of A:", save("by A", a))
cur.execute("UPDATE doc SET body = '', fence = 0")
cur.execute("UPDATE doc SET fence = %s WHERE id = 1 AND fence <= %s", (b, b))
print("B has put its token there, rows of A:", save("by A", a))
