# check: with=redis,mysql
# 先 RENAME 再合并：合并期间的点击进入新的键，下一批写入；提交之后、删除之前崩溃，重跑就多加一次
import pymysql
import redis

r = redis.Redis(decode_responses=True)
cur = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app", autocommit=True).cursor()
cur.execute("CREATE TABLE post (id INT PRIMARY KEY, likes INT NOT NULL)")
cur.execute("INSERT INTO post VALUES (1, 0)")


def flush(click=0, crash=False):
    if r.exists("{likes}:new") and not r.exists("{likes}:flushing"):
        r.rename("{likes}:new", "{likes}:flushing")
    batch = r.hgetall("{likes}:flushing")
    if click:
        r.hincrby("{likes}:new", 1, click)
    for post, n in batch.items():
        cur.execute("UPDATE post SET likes = likes + %s WHERE id = %s", (n, post))
    if not crash:
        r.delete("{likes}:flushing")
    cur.execute("SELECT likes FROM post")
    return f"likes {cur.fetchone()[0]}, new {r.hgetall('{likes}:new')}, flushing {r.hgetall('{likes}:flushing')}"


r.hincrby("{likes}:new", 1, 4)
print("4 clicks, 1 more during the merge:", flush(click=1))
print("next merge, crash before the delete:", flush(crash=True))
print("run again:", flush())
