# check: with=redis
# 两个客户端各自读出、改掉、写回：string 里的 JSON 丢一处修改；hash 的不同字段都在；hash 的同一字段照样丢，HINCRBY 不丢
import json

import redis

one, two = (redis.Redis(decode_responses=True) for _ in range(2))
one.set("json", json.dumps({"a": 0, "b": 0}))
mine, theirs = json.loads(one.get("json")), json.loads(two.get("json"))
mine["a"], theirs["b"] = 1, 1
one.set("json", json.dumps(mine))
two.set("json", json.dumps(theirs))
print("GET", one.get("json"))

one.hset("h", mapping={"a": 0, "b": 0, "n": 0, "m": 0})
one.hset("h", "a", 1)
two.hset("h", "b", 1)
x, y = int(one.hget("h", "n")), int(two.hget("h", "n"))
one.hset("h", "n", x + 1)
two.hset("h", "n", y + 1)
one.hincrby("h", "m", 1)
two.hincrby("h", "m", 1)
print("HGETALL", one.hgetall("h"))
