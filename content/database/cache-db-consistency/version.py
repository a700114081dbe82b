# check: with=redis
# 带版本的写缓存：旧版本写不进去，两个写交错也不乱；但键被删掉或过期后版本没了，迟到的旧值又能写进来
import time

import redis

cache = redis.Redis(decode_responses=True)
put = cache.register_script("""
local have = tonumber(redis.call('HGET', KEYS[1], 'version') or '-1')
if tonumber(ARGV[1]) <= have then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[1], 'value', ARGV[2])
redis.call('EXPIRE', KEYS[1], 600)
return 1
""")


def cached() -> dict:
    return cache.hgetall("t:1")


print("second write first:", put(["t:1"], [2, 22]), put(["t:1"], [1, 21]), cached())
print("late refill:", put(["t:1"], [0, 20]), cached())
cache.delete("t:1")
print("late refill after a delete:", put(["t:1"], [0, 20]), cached())
cache.delete("t:1")
put(["t:1"], [2, 22])
cache.pexpire("t:1", 50)
while cache.exists("t:1"):
    time.sleep(0.02)
print("late refill after it expired:", put(["t:1"], [1, 21]), cached())
