# check: with=redis,mysql timeout=120
# 删除失败：待删的键与业务同一个事务写进 outbox 表，另一个进程补删，删成了才删掉这一行
import pymysql
import redis

cache = redis.Redis(decode_responses=True)
down = redis.Redis(port=6390, retry=None)
db = pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app")


def run(sql: str, *args):
    with db.cursor() as cursor:
        cursor.execute(sql, args)
        return cursor.fetchall()


run("CREATE TABLE t (id INT PRIMARY KEY, v INT)")
run("CREATE TABLE outbox (id INT AUTO_INCREMENT PRIMARY KEY, cache_key VARCHAR(64))")
run("INSERT INTO t VALUES (1, 20)")
db.commit()
cache.set("t:1", 20)


def relay(client: redis.Redis) -> None:
    for row, key in run("SELECT id, cache_key FROM outbox ORDER BY id"):
        client.delete(key)
        run("DELETE FROM outbox WHERE id = %s", row)
    db.commit()


def show(name: str) -> None:
    value, rows = run("SELECT v FROM t")[0][0], run("SELECT COUNT(*) FROM outbox")[0][0]
    print(f"{name}: database {value}, cache {cache.get('t:1')}, outbox rows {rows}")


run("UPDATE t SET v = 21 WHERE id = 1")
run("INSERT INTO outbox (cache_key) VALUES ('t:1')")
db.commit()
for name, client in ("Redis down", down), ("Redis back", cache):
    try:
        relay(client)
    except redis.ConnectionError:
        pass
    show(name)
