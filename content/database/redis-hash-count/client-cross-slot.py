# check: with=redis server-args="--cluster-enabled yes"
# redis-py 的 RedisCluster：不同槽的 mget、mset 不发出去就抛 RedisClusterException；exists、delete 拆开发，不是原子的；普通客户端收到服务器的 CROSSSLOT
import time

import redis
from redis.cluster import RedisCluster

r = redis.Redis(decode_responses=True)
r.execute_command("CLUSTER ADDSLOTSRANGE", 0, 16383)
while r.execute_command("CLUSTER INFO")["cluster_state"] != "ok":
    time.sleep(0.1)
cluster = RedisCluster(host="127.0.0.1", port=6379, decode_responses=True)
cluster.set("user:1", 1)
cluster.set("user:2", 2)
r.config_resetstat()
for name, act in {
    "mget": lambda: cluster.mget("user:1", "user:2"),
    "mset": lambda: cluster.mset({"user:1": 3, "user:2": 4}),
    "exists": lambda: cluster.exists("user:1", "user:2"),
    "delete": lambda: cluster.delete("user:1", "user:2"),
}.items():
    try:
        print(name, act())
    except redis.exceptions.RedisClusterException as e:
        print(name, type(e).__name__, e)
calls = r.info("commandstats")
print({name: calls.get(f"cmdstat_{name}", {"calls": 0})["calls"] for name in ("mget", "mset", "exists", "del")})
try:
    r.mget("user:1", "user:2")
except redis.ResponseError as e:
    print("redis.Redis:", type(e).__name__, e)
