# check: with=redis
# INCR 之后没来得及 EXPIRE，键没有期限，只在计数为 1 时 EXPIRE 的写法补不上，每次 EXPIRE NX 的补得上；每次都 EXPIRE，窗口一直往后推；EXPIRE NX 不推
import redis

r = redis.Redis(decode_responses=True)
r.incr("crashed")
print("INCR, then crash: TTL", r.ttl("crashed"))
if r.incr("crashed") == 1:
    r.expire("crashed", 1000)
print("the next request, EXPIRE only if the count is 1: TTL", r.ttl("crashed"))
r.incr("crashed"), r.expire("crashed", 1000, nx=True)
print("the next request, EXPIRE NX: TTL over 900:", r.ttl("crashed") > 900)
for name, options in ("each time", {}), ("NX", {"nx": True}):
    key = f"expire {name}"
    r.incr(key), r.expire(key, 1000, **options)
    r.expire(key, 5)                        # as if 995 s had passed
    r.incr(key), r.expire(key, 1000, **options)
    print(f"EXPIRE {name}: count {r.get(key)}, TTL over 900:", r.ttl(key) > 900)
r.zadd("log", {"1700000000123": 1700000000123})
r.zadd("log", {"1700000000123": 1700000000123})
print("ZADD, the time as member, two in one millisecond: ZCARD", r.zcard("log"))
