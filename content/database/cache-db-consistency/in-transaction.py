# check: with=redis,mysql timeout=120
# 提交前删缓存会被旧值回填；事务里写的缓存回滚不了；REPEATABLE READ 事务里回填的是快照里的旧值；READ COMMITTED 的写事务里回填的是自己没提交的值
import pymysql
import redis

cache = redis.Redis(decode_responses=True)


def connect(autocommit: bool):
    return pymysql.connect(host="127.0.0.1", user="dev", password="dev", database="app",
                           autocommit=autocommit)


writer, reader, probe = connect(False), connect(False), connect(True)


def run(connection, sql: str):
    with connection.cursor() as cursor:
        cursor.execute(sql)
        row = cursor.fetchone()
        return row and row[0]


READ = "SELECT v FROM t WHERE id = 1"
run(probe, "CREATE TABLE t (id INT PRIMARY KEY, v INT)")
run(probe, "INSERT INTO t VALUES (1, 20)")


def reset() -> None:
    writer.rollback()
    reader.rollback()
    run(probe, "UPDATE t SET v = 20 WHERE id = 1")
    cache.delete("t:1")


run(writer, "UPDATE t SET v = 21 WHERE id = 1")
cache.delete("t:1")
cache.set("t:1", run(reader, READ))
writer.commit()
print("DELETE before COMMIT: database", run(probe, READ), "cache", cache.get("t:1"))

reset()
run(writer, "UPDATE t SET v = 21 WHERE id = 1")
cache.set("t:1", 21)
writer.rollback()
print("SET, then ROLLBACK: database", run(probe, READ), "cache", cache.get("t:1"))

reset()
print("isolation of a session:", run(reader, "SELECT @@transaction_isolation"))
for level in ("REPEATABLE READ", "READ COMMITTED"):
    reset()
    run(reader, f"SET SESSION TRANSACTION ISOLATION LEVEL {level}")
    run(reader, READ)
    run(probe, "UPDATE t SET v = 21 WHERE id = 1")
    cache.delete("t:1")
    cache.set("t:1", run(reader, READ))
    print(f"{level}, miss after the delete: database", run(probe, READ), "cache", cache.get("t:1"))

reset()
run(writer, "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED")
run(writer, "UPDATE t SET v = 21 WHERE id = 1")
cache.set("t:1", run(writer, READ))
writer.rollback()
print("READ COMMITTED, refill by the writer, then ROLLBACK: database", run(probe, READ), "cache", cache.get("t:1"))
