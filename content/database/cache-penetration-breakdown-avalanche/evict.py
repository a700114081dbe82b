# check: with=redis server-args="--maxmemory 4mb --maxmemory-samples 64"
# 没有过期时间的键：allkeys-lru 内存满了照样淘汰一阵没人读的它；volatile-lru 不动它，noeviction 则拒绝新的写入
import time

import redis

r = redis.Redis()
for policy in ("allkeys-lru", "volatile-lru", "noeviction"):
    r.flushall()
    r.config_set("maxmemory-policy", policy)
    r.set("hot", "x")
    time.sleep(2.2 if policy == "allkeys-lru" else 0)
    refused = False
    pipe = r.pipeline(transaction=False)
    for i in range(10000):
        pipe.set(f"k:{i}", "v" * 500, ex=3600)
    refused = any(isinstance(one, redis.ResponseError) for one in pipe.execute(raise_on_error=False))
    print(policy, "- hot is there:", r.exists("hot"), "writes refused:", refused)
