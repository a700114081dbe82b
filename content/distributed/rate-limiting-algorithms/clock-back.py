# check: with=redis
# 令牌桶按时间差补令牌：时钟退了一小时，不把差取到不小于 0，余量就成负的，之后一直被拒；取了就不受影响
import redis

r = redis.Redis(decode_responses=True)
SCRIPT = """
local now = redis.call('TIME')
now = now[1] * 1000000 + now[2]
local old = redis.call('HMGET', KEYS[1], 'left', 'at')
local past = now - (tonumber(old[2]) or now)
if ARGV[1] == 'math.max' then past = math.max(0, past) end
local left = math.min(10, (tonumber(old[1]) or 10) + past / 60000000)
local ok = left >= 1
if ok then left = left - 1 end
redis.call('HSET', KEYS[1], 'left', left, 'at', now)
return ok and 1 or 0
"""
for how in "plain", "math.max":
    now = int(r.time()[0]) * 1_000_000
    r.hset(how, mapping={"left": 10, "at": now + 3_600_000_000})
    got = r.eval(SCRIPT, 1, how, how)
    print(f"{how}: allowed {got}, tokens left {round(float(r.hget(how, 'left')))}")
