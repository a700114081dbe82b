# check: with=redis
# redis-py 的客户端缓存：连读 3 次服务器收到 1 条 GET；别的连接改了键，收到失效通知后再取；异步客户端没有 cache_config
import time

import redis
import redis.asyncio
from redis.cache import CacheConfig

reader = redis.Redis(cache_config=CacheConfig(), decode_responses=True)
writer = redis.Redis(decode_responses=True)


def gets() -> int:
    return writer.info("commandstats")["cmdstat_get"]["calls"]


writer.set("t:1", 20)
values = [reader.get("t:1") for _ in range(3)]
print(len(values), "reads:", values, "GETs at the server:", gets())
writer.set("t:1", 21)
while reader.get("t:1") != "21":
    time.sleep(0.05)
print("after the change:", reader.get("t:1"), "GETs at the server:", gets())
try:
    redis.asyncio.Redis(cache_config=CacheConfig())
except TypeError as e:
    print("redis.asyncio:", e)
