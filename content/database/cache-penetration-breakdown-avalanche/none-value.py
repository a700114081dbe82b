# check: with=redis
# redis-py 存不了 None；存 JSON 的 null，读出来又和没命中一样是 None，每次照样查库
import json

import redis

r = redis.Redis(decode_responses=True)
try:
    r.set("user:-1", None)
except redis.DataError as e:
    print("DataError:", str(e).split(".")[0])
queries = 0
for _ in range(3):
    cached = r.get("user:-1")
    value = json.loads(cached) if cached else None
    if value is None:
        queries += 1
        r.set("user:-1", json.dumps(None), ex=30)
print("cached null, None from json:", queries, "queries for 3 reads")
