# check: with=redis
# 1000 个键都是 600 秒，就在同一秒到期；加 0 到 300 秒的随机量，最挤的一秒只有几个，只加 0 到 5 秒则近两百个
import random
import time
from collections import Counter

import redis

r = redis.Redis()
now, rng = int(time.time()), random.Random(1)
for name, jitter in ("600 s", 0), ("600 s + 0..300 s", 300), ("600 s + 0..5 s", 5):
    for i in range(1000):
        r.set(f"k:{i}", "v", exat=now + 600 + rng.randint(0, jitter))
    pipe = r.pipeline()
    for i in range(1000):
        pipe.expiretime(f"k:{i}")
    print(name, "- keys in the fullest second:", max(Counter(pipe.execute()).values()))
