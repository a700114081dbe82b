# check: with=redis
# 把全部键逐个读一遍之后淘汰一半：LRU 丢掉大部分热点，LFU 留住它们
import time

import redis

r = redis.Redis(decode_responses=True)
kept = {}
for policy in "allkeys-lru", "allkeys-lfu":
    r.flushall()
    r.config_set("maxmemory", 0)
    r.config_set("maxmemory-policy", policy)
    pipe = r.pipeline(transaction=False)
    for i in range(4000):
        pipe.set(f"key:{i}", "x" * 1000)
    for _ in range(50):
        for i in range(200):
            pipe.get(f"key:{i}")
    pipe.execute()
    time.sleep(2)
    for i in range(4000):
        pipe.get(f"key:{i}")
        if i == 1000:
            pipe.execute()
            time.sleep(2)
    pipe.execute()
    if policy == "allkeys-lfu":
        print("OBJECT FREQ above that of the rest:",
              r.object("FREQ", "key:5") > r.object("FREQ", "key:3000"))
    else:
        print("OBJECT IDLETIME above 0:", r.object("IDLETIME", "key:5") > 0)
    used = r.info("memory")["used_memory"]
    r.config_set("maxmemory", used - 2_500_000)
    while r.info("memory")["used_memory"] > used - 2_500_000:
        r.get("key:3999")
    kept[policy] = sum(r.exists(f"key:{i}") for i in range(200))
print("hot keys kept: most by LFU", kept["allkeys-lfu"] > 180,
      "few by LRU", kept["allkeys-lru"] < 100)
