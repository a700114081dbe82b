# check: with=redis
# 连接池里 SELECT 会留在连接上，下一个借到的人写错库；db=1 的连接池断线重连后自己重新选
import redis

r = redis.Redis(decode_responses=True, max_connections=1)
r.execute_command("SELECT", 1)
r.set("k", "of the next borrower")
print("db 0:", redis.Redis().exists("k"), "db 1:", redis.Redis(db=1).exists("k"))

one = redis.Redis(db=1, decode_responses=True)
print("db", one.client_info()["db"])
before = one.client_id()
redis.Redis().client_kill_filter(_id=before)
print("db", one.client_info()["db"], "on a new connection:", one.client_id() != before)
