# check: with=redis
# 值写成机器名：同一台机器的另一次加锁值也相同，前一次迟到的释放会把它删掉；令牌每次不同就不会
import time

import redis

r = redis.Redis(decode_responses=True)
release = r.register_script("""
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
""")
for first, second in (("web-1", "web-1"), ("web-1:f3a9", "web-1:07c2")):
    r.set("lock", first, nx=True, px=200)
    time.sleep(0.4)
    r.set("lock", second, nx=True, px=30000)
    print(first, second, "deleted by the late release:", release(["lock"], [first]))
    r.delete("lock")
